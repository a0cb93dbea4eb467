package org.rounds.patient;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.SealedText;

/**
 * Where a patient is visited. Past visits point at it, so its lines never change; another home is
 * another address.
 */
@Entity
class Address {

    @EmbeddedId private AddressId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patient;

    @Convert(converter = SealedText.class)
    private String line1;

    @Convert(converter = SealedText.class)
    private @Nullable String line2;

    @Convert(converter = SealedText.class)
    private String city;

    private String state;

    @Convert(converter = SealedText.class)
    private String zip;

    @Column(name = "access_notes")
    @Convert(converter = SealedText.class)
    private @Nullable String accessNotes;

    @Convert(converter = SealedText.class)
    private @Nullable String point;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Address() {} // for Hibernate

    Address(PatientId patient, NewAddress request) {
        this.id = AddressId.next();
        this.patient = patient;
        this.line1 = request.line1();
        this.line2 = request.line2();
        this.city = request.city();
        this.state = request.state();
        this.zip = request.zip();
        this.accessNotes = request.accessNotes();
    }

    boolean isAt(NewAddress other) {
        return line1.equalsIgnoreCase(other.line1())
                && (line2 == null ? "" : line2)
                        .equalsIgnoreCase(other.line2() == null ? "" : other.line2())
                && zip.equals(other.zip());
    }

    void describeAccess(@Nullable String notes) {
        accessNotes = notes;
    }

    void pinpoint(GeoPoint newPoint) {
        point = newPoint.text();
    }

    AddressId id() {
        return id;
    }

    PatientId patient() {
        return patient;
    }

    AddressView view() {
        var place = point == null ? null : GeoPoint.parse(point);
        return new AddressView(id, line1, line2, city, state, zip, accessNotes, place);
    }
}
