package io.kehu.customer.record;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.UUID;

/** A contact as a part of its customer's record. */
@Entity
@IdClass(Contact.Key.class)
class Contact {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Id
    private UUID id;

    private int place;

    @Embedded
    private ContactDetails details;

    protected Contact() {}

    Contact(Customer customer, UUID id, int place, ContactDetails details) {
        this.customer = customer;
        this.id = id;
        this.place = place;
        this.details = details;
    }

    ContactDetails details() {
        return details;
    }

    /** The key: unique within its customer. */
    record Key(UUID customer, UUID id) implements Serializable {}
}
