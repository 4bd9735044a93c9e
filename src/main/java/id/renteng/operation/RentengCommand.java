package id.renteng.operation;

import id.renteng.operation.calculation.MatchCommand;
import id.renteng.operation.calculation.ReplayCommand;
import id.renteng.operation.calculation.ScheduleCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line of Renteng: `bin/renteng <command>`. Without a command it serves.
///
/// Commands that compute (`schedule`, `replay`) read JSON and write JSON, never start the server, and answer a
/// wrong input with `{"error": …}` and exit code 2.
@Command(
        name = "renteng",
        description = "A city's programme for micro businesses: groups, training, readiness, joint-liability loans.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class RentengCommand implements Runnable {

    /// What a command ends with when it was asked for something wrong.
    public static final int WRONG_INPUT = 2;

    private final Class<?> application;

    private RentengCommand(Class<?> application) {
        this.application = application;
    }

    /// Runs one command to its end.
    ///
    /// @param application the Spring application, for commands that need the whole program
    /// @return the exit code; `serve` comes back when the server is up
    public static int run(Class<?> application, String... arguments) {
        return new CommandLine(new RentengCommand(application))
                .addSubcommand(new ServeCommand(application))
                .addSubcommand(new CloseDayCommand())
                .addSubcommand(new VerifyBooksCommand())
                .addSubcommand(new RotateKeyCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new ScheduleCommand(System.in, Console::say))
                .addSubcommand(new StoryCommand())
                .addSubcommand(new MatchCommand(System.in, Console::say))
                .addSubcommand(new ReplayCommand(System.in, Console::say))
                .setParameterExceptionHandler(RentengCommand::complain)
                .execute(arguments);
    }

    @Override
    public void run() {
        new ServeCommand(application).call();
    }

    private static int complain(CommandLine.ParameterException problem, String[] arguments) {
        Console.complain("{\"error\": \"%s\"}"
                .formatted(String.valueOf(problem.getMessage())
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")));
        return WRONG_INPUT;
    }
}
