package nl.kring.datasets;

import java.util.Locale;
import java.util.Set;

/** Names of columns that would identify a person, in obvious Dutch and English spellings. */
final class Identifying {
    /** Never read, whatever they are mapped to. */
    private static final Set<String> NEVER = Set.of(
            "bsn",
            "burgerservicenummer",
            "sofinummer",
            "ssn",
            "socialsecuritynumber",
            "nationalid",
            "birthdate",
            "dateofbirth",
            "dob",
            "birthday",
            "geboortedatum",
            "gebdatum",
            "geboortedag");

    /** Identities, never attributes. */
    private static final Set<String> IDENTITY = Set.of(
            "name",
            "naam",
            "fullname",
            "volledigenaam",
            "firstname",
            "voornaam",
            "voornamen",
            "roepnaam",
            "givenname",
            "lastname",
            "surname",
            "familyname",
            "achternaam",
            "voorletters",
            "initials",
            "email",
            "emailaddress",
            "emailadres",
            "mail",
            "mailadres",
            "phone",
            "phonenumber",
            "telephone",
            "telephonenumber",
            "tel",
            "telefoon",
            "telefoonnummer",
            "telnr",
            "mobile",
            "mobiel",
            "gsm",
            "address",
            "adres",
            "streetaddress",
            "huisadres",
            "woonadres",
            "huisnummer",
            "housenumber");

    private Identifying() {}

    /** Whether a column of this name may not be read at all. */
    static boolean never(String column) {
        return NEVER.contains(plain(column));
    }

    /** Whether a column of this name cannot be an attribute. */
    static boolean person(String column) {
        return never(column) || IDENTITY.contains(plain(column));
    }

    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
