package nl.wed.workbench.cli;

import java.util.List;
import nl.wed.workbench.texts.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The program `werkbank` with its commands. Adding one is a class that implements [Command] and
/// one more element in the list.
public final class Commands {
    /// The name of the program on the command line.
    public static final String PROGRAM = "werkbank";

    private final CommandLine line;

    public Commands(Console console, List<? extends Command> commands) {
        var texts = console.texts();
        line = new CommandLine(CommandSpec.create().name(PROGRAM));
        commands.forEach(command -> line.addSubcommand(command));
        describe(line, texts, "cli.help");
        line.getSubcommands().forEach((name, command) -> describe(command, texts, "cli.help." + name));
        line.setOut(console.out());
        line.setErr(console.error());
        var failures = new Failures(console);
        line.setParameterExceptionHandler(failures::wrongUse);
        line.setExecutionExceptionHandler(failures::failed);
        line.setExecutionStrategy(new CommandLine.RunLast());
    }

    /// Runs a command line and gives the exit code.
    public int run(String... arguments) {
        if (arguments.length == 0) {
            line.usage(line.getOut());
            return Command.REFUSED;
        }
        return line.execute(arguments);
    }

    // picocli's own words are English; all that is shown comes from the texts.
    private static void describe(CommandLine command, Texts texts, String key) {
        var spec = command.getCommandSpec();
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(texts.get("cli.help.help"))
                .build());
        var usage = spec.usageMessage();
        usage.synopsisHeading(texts.get("cli.help.usage") + " ");
        usage.description(texts.get(key));
        usage.commandListHeading("%n" + texts.get("cli.help.commands") + "%n");
        usage.synopsisSubcommandLabel(texts.get("cli.help.command"));
        usage.parameterListHeading("%n");
        usage.optionListHeading("%n");
        for (OptionSpec option : List.copyOf(spec.options())) {
            if (!option.usageHelp()) {
                described(spec, option, texts.get(key + "." + nameOf(option)));
            }
        }
        for (PositionalParamSpec parameter : List.copyOf(spec.positionalParameters())) {
            described(spec, parameter, texts.get("cli.help." + parameter.paramLabel()));
        }
    }

    private static String nameOf(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }

    private static void described(CommandSpec spec, OptionSpec option, String text) {
        spec.remove(option);
        spec.addOption(OptionSpec.builder(option).description(text).build());
    }

    private static void described(CommandSpec spec, PositionalParamSpec parameter, String text) {
        spec.remove(parameter);
        spec.addPositional(
                PositionalParamSpec.builder(parameter).description(text).build());
    }
}
