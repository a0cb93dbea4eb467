package org.rounds.patient;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.region.RegionId;
import org.rounds.shared.SealedText;
import org.springframework.dao.OptimisticLockingFailureException;

/** A person who is visited. */
@Entity
class Patient {

    @EmbeddedId private PatientId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private RegionId region;

    @Convert(converter = SealedText.class)
    private String name;

    @Convert(converter = SealedText.class)
    private String phone;

    @Convert(converter = SealedText.class)
    private String email;

    /** Finds the patient by e-mail without opening anyone's. */
    @Column(name = "email_index")
    private byte[] emailIndex;

    @Column(name = "birth_date")
    @Convert(converter = SealedText.class)
    private @Nullable String birthDate;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Patient() {} // for Hibernate

    @SuppressWarnings("NullAway.Init") // meet() sets the rest
    Patient(AccountId account) {
        this.id = PatientId.next();
        this.account = account;
    }

    /** Takes over how to reach the patient, as they told it with a booking. */
    void meet(NewPatient contact, byte[] newEmailIndex) {
        region = contact.region();
        name = contact.name().strip();
        phone = contact.phone().strip();
        email = contact.email().strip();
        emailIndex = newEmailIndex;
    }

    void changeContact(String newName, String newPhone, long readVersion) {
        if (version == null || version != readVersion) {
            throw new OptimisticLockingFailureException("patient");
        }
        name = newName.strip();
        phone = newPhone.strip();
    }

    void bornOn(LocalDate date) {
        birthDate = date.toString();
    }

    PatientId id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    RegionId region() {
        return region;
    }

    PatientView view(List<AddressView> addresses) {
        var born = birthDate == null ? null : LocalDate.parse(birthDate);
        return new PatientView(
                id, name, phone, email, born, addresses, version == null ? 0 : version);
    }
}
