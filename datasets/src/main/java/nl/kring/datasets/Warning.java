package nl.kring.datasets;

/**
 * Something in a file that is allowed and may not be what was meant.
 *
 * @param code stable, kebab-case
 * @param text what it is, in English, without any value of a person
 */
public record Warning(String code, String text) {}
