package org.wireroom.analysis.entities.money;

/**
 * An amount of money where a text prints it.
 *
 * @param start first UTF-16 char
 * @param end char after the last one
 * @param value ISO 4217 code and amount, "USD 4500000", of a range "USD 10000000/15000000"; null if the currency is uncertain
 */
public record FoundMoney(int start, int end, String value) {}
