package nl.kring.engine.model;

/**
 * A wijk or gemeente.
 *
 * @param code official code ({@code WK…}, {@code GM…}) or any text
 * @param name its name
 */
public record Area(String code, String name) {}
