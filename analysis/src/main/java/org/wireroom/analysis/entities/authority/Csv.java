package org.wireroom.analysis.entities.authority;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values (RFC 4180): cells in double quotes may contain commas, line ends and doubled quotes. */
final class Csv {
    private final String text;
    private int position;
    private int line = 1;

    private Csv(String text) {
        this.text = text;
    }

    /** The rows that are not blank, with the numbers of their lines. */
    static List<Row> rows(String text) {
        Csv csv = new Csv(text.startsWith("\ufeff") ? text.substring(1) : text);
        List<Row> rows = new ArrayList<>();
        while (csv.position < csv.text.length()) {
            int at = csv.line;
            List<String> cells = csv.row();
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                rows.add(new Row(at, cells));
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (position < text.length() && text.charAt(position) == ',') {
            position++;
            cells.add(cell());
        }
        if (position < text.length() && text.charAt(position) == '\r') {
            position++;
        }
        if (position < text.length() && text.charAt(position) == '\n') {
            position++;
        }
        line++;
        return cells;
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = position < text.length() && text.charAt(position) == '"';
        position += quoted ? 1 : 0;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (quoted && c == '"') {
                position++;
                if (position == text.length() || text.charAt(position) != '"') {
                    quoted = false;
                    continue;
                }
            } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
                break;
            }
            line += quoted && c == '\n' ? 1 : 0;
            cell.append(c);
            position++;
        }
        return cell.toString().strip();
    }

    /**
     * A row.
     *
     * @param line number of its first line, from 1
     * @param cells its columns, without the white space around them
     */
    record Row(int line, List<String> cells) {
        /** The column of that index, empty where the row is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
