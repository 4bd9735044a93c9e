package id.renteng.operation;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts the server and leaves it running.
@Command(name = "serve", description = "Start the server; stop it with Ctrl-C.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Class<?> application;

    @Option(names = "--demo", description = "with the invented demo city and an account per role")
    private boolean demo;

    @Option(names = "--port", description = "listen on this port (8080)")
    private int port;

    ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var settings = new ArrayList<String>();
        if (demo) settings.add("--renteng.demo=true");
        if (port > 0) settings.add("--server.port=" + port);
        try {
            SpringApplication.run(application, settings.toArray(String[]::new));
            return 0;
        } catch (RuntimeException failure) {
            if (StartProblems.sentences(failure).isEmpty()) throw failure;
            return CannotStart.EXIT_CODE;
        }
    }
}
