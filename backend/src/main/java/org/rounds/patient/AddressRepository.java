package org.rounds.patient;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rounds.shared.NotFound;
import org.springframework.data.repository.Repository;

interface AddressRepository extends Repository<Address, AddressId> {

    Address save(Address address);

    Optional<Address> findById(AddressId id);

    List<Address> findByIdIn(Collection<AddressId> ids);

    List<Address> findByPatientInOrderById(Collection<PatientId> patients);

    default Address get(AddressId id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
