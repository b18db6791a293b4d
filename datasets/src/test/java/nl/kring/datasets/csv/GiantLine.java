package nl.kring.datasets.csv;

import java.io.InputStream;
import java.util.Arrays;
import nl.kring.datasets.DatasetException;
import nl.kring.datasets.Source;

/** Reads lines of 1 GB; started in a process with little memory. Prints a line for each: its code and seconds. */
final class GiantLine {
    private static final long LENGTH = 1L << 30;

    private GiantLine() {}

    public static void main(String[] args) {
        read("source,target\n", 'x');
        read("source,target\n\"", 'x');
        read("source,target\n", ',');
        read("", 'x');
        read("", ',');
        read("source,target\n", '"');
    }

    private static void read(String start, char rest) {
        long begun = System.nanoTime();
        String code = "none";
        try {
            CsvDataset.of(new Source("ties.csv", () -> stream(start, rest))).read();
        } catch (DatasetException e) {
            code = e.code();
        }
        System.out.println(code + " " + (System.nanoTime() - begun) / 1_000_000_000);
    }

    private static InputStream stream(String start, char rest) {
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                return at >= LENGTH ? -1 : at < start.length() ? start.charAt((int) at++) : next();
            }

            private char next() {
                at++;
                return rest;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (at < start.length()) {
                    into[from] = (byte) read();
                    return 1;
                }
                int count = (int) Math.min(length, LENGTH - at);
                Arrays.fill(into, from, from + Math.max(0, count), (byte) rest);
                at += Math.max(0, count);
                return count > 0 ? count : -1;
            }
        };
    }
}
