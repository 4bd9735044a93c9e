package id.renteng.operation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What the program says to the person at the terminal. Everything else goes to the log.
@SuppressWarnings("SystemOut")
final class Console {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Console() {}

    static void say(String text) {
        OUT.println(text);
    }

    static void complain(String text) {
        ERR.println(text);
    }
}
