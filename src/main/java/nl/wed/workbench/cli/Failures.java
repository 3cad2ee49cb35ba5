package nl.wed.workbench.cli;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.stream.Collectors;
import nl.wed.workbench.files.NotWritable;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.texts.TypedWords;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what goes wrong into one Dutch line and an exit code.
final class Failures {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    int wrongUse(ParameterException e, String[] arguments) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.warn(
                switch (e) {
                    case MissingParameterException missing ->
                        Sentence.of(
                                "cli.error.missing",
                                missing.getMissing().stream()
                                        .map(Failures::nameOf)
                                        .collect(Collectors.joining(", ")),
                                command);
                    case UnmatchedArgumentException unknown ->
                        Sentence.of("cli.error.unknown", String.join(" ", unknown.getUnmatched()), command);
                    default -> wrongValue(e, command);
                });
        return Command.REFUSED;
    }

    int failed(Exception e, CommandLine command, ParseResult parsed) {
        switch (e) {
            case CommandRefused refused -> console.warn(refused.sentence());
            case NotWritable folder -> console.warn(Sentence.of("cli.error.notWritable", folder.folder()));
            case IOException io -> console.warn(Sentence.of("cli.error.io", String.valueOf(io.getMessage())));
            default -> {
                System.getLogger(Failures.class.getName()).log(Level.ERROR, "command failed", e);
                console.warn(Sentence.of(
                        "cli.error.fault",
                        command.getCommandName(),
                        e.getClass().getSimpleName()));
            }
        }
        return Command.REFUSED;
    }

    private Sentence wrongValue(ParameterException e, String command) {
        var argument = e.getArgSpec();
        if (argument != null && e.getCause() instanceof TypedOption.NotTaken refused) {
            return Sentence.of(
                    "cli.error.typed", nameOf(argument), refused.in(new TypedWords(console.texts())), command);
        }
        return argument == null
                ? Sentence.of("cli.error.use", command)
                : Sentence.of("cli.error.value", nameOf(argument), String.valueOf(e.getValue()), command);
    }

    private static String nameOf(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
