package org.wireroom.formats.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wireroom.text.tables.Table;

/** Leaves out the parameters of an address that differ from request to request, or that say where a reader comes from. */
final class AddressParameters {
    private static final Predicate<String> SIGNED = names("signed");
    private static final Predicate<String> TRACKING = names("tracking");
    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^?#/]*");

    private AddressParameters() {}

    /** An address without signatures, sessions and times; null for null. */
    static String unsigned(String address) {
        return without(address, SIGNED);
    }

    /** An address without these and without marks of tracking; null for null. */
    static String bare(String address) {
        return without(address, SIGNED.or(TRACKING));
    }

    private static String without(String address, Predicate<String> noise) {
        int query = address == null ? -1 : address.indexOf('?');
        if (query < 0) {
            return address == null ? null : SESSION.matcher(address).replaceFirst("");
        }
        int fragment = address.indexOf('#', query);
        int end = fragment < 0 ? address.length() : fragment;
        String[] parameters = address.substring(query + 1, end).split("&", -1);
        String kept = Arrays.stream(parameters)
                .filter(parameter -> !noise.test(name(parameter)))
                .collect(Collectors.joining("&"));
        return SESSION.matcher(address.substring(0, query)).replaceFirst("")
                + (kept.isEmpty() ? "" : "?" + kept)
                + address.substring(end);
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return (equals < 0 ? parameter : parameter.substring(0, equals))
                .replaceFirst("^amp;", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Predicate<String> names(String kind) {
        List<String> names = Table.rows(AddressParameters.class, "address-parameters.tsv").stream()
                .filter(row -> row.cell(1).equals(kind))
                .map(row -> row.cell(0))
                .toList();
        return parameter -> names.stream()
                .anyMatch(name -> name.endsWith("*")
                        ? parameter.startsWith(name.substring(0, name.length() - 1))
                        : parameter.equals(name));
    }
}
