package nl.kring.datasets;

import org.jspecify.annotations.Nullable;

/**
 * Who a resident is and how to reach them. Its text form shows nothing, so that it can be logged by mistake.
 *
 * @param name the name; null when unknown
 * @param email e-mail address; null when unknown
 * @param phone telephone number; null when unknown
 * @param address street and number; null when unknown
 */
public record Identity(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address) {

    @Override
    public String toString() {
        return "Identity[…]";
    }
}
