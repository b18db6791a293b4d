package nl.kring.api.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The root of the command line, with every command below it. */
@Command(
        name = "kring",
        mixinStandardHelpOptions = true,
        versionProvider = KringVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Kring shows the social fabric of a neighbourhood as a network: who knows, helps and meets whom, what ties"
                    + " the rings of the donut together, and who has few contacts in view.",
            "",
            "Without a command it serves its pages.",
            ""
        },
        footer = {
            "",
            "kring COMMAND --help tells what a command does.",
            "Exit codes: 0 done, 1 refused or failed, 2 wrong use."
        })
public final class KringCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private KringCommand() {}

    /**
     * Reads a command line and does what it says.
     *
     * @return the exit code: 0, 1 or 2
     */
    public static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new KringCommand());
        for (Object command : commands(console)) {
            line.addSubcommand(command);
        }
        line.setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((wrong, given) -> wrongUse(wrong))
                .setExecutionExceptionHandler((failed, where, result) -> Failures.report(failed, where, console));
        int code = execute(line, console, orServe(arguments));
        console.out().flush();
        console.err().flush();
        return code;
    }

    /** How large a file becomes is not known before it is read: what was read so far is let go by now. */
    private static int execute(CommandLine line, Console console, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError full) {
            return Failures.noMemory(console);
        }
    }

    private static List<Object> commands(Console console) {
        return List.of(
                new ServeCommand(console),
                new AnalyseCommand(console),
                new ImportCommand(console),
                new ReportCommand(console),
                new GenerateCommand(console),
                new WhyCommand(console),
                new MeasuresCommand(console),
                new QueriesCommand(console));
    }

    /** {@code serve} is what is meant when no command is named. */
    private static String[] orServe(String[] arguments) {
        List<String> own = List.of("-h", "--help", "-V", "--version");
        if (arguments.length > 0 && (!arguments[0].startsWith("-") || own.contains(arguments[0]))) {
            return arguments;
        }
        String[] more = new String[arguments.length + 1];
        more[0] = "serve";
        System.arraycopy(arguments, 0, more, 1, arguments.length);
        return more;
    }

    private static int wrongUse(ParameterException wrong) {
        CommandLine where = wrong.getCommandLine();
        String name = where.getCommandSpec().qualifiedName();
        where.getErr().println(name + ": " + Failures.line(String.valueOf(wrong.getMessage())));
        UnmatchedArgumentException.printSuggestions(wrong, where.getErr());
        where.getErr().println("See " + name + " --help.");
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name a command: " + String.join(", ", spec.subcommands().keySet()));
    }
}
