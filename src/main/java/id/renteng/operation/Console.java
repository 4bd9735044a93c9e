package id.renteng.operation;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// What the program says to the person at the terminal. Everything else goes to the log.
@SuppressWarnings("SystemOut")
final class Console {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Console() {}

    /// For long answers; flush it at the end.
    static Writer writer() {
        return new BufferedWriter(new OutputStreamWriter(OUT, StandardCharsets.UTF_8));
    }

    static void say(String text) {
        OUT.println(text);
    }

    static void complain(String text) {
        ERR.println(text);
    }
}
