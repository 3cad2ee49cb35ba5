package nl.wed.workbench.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.domain.difference.Difference;
import nl.wed.workbench.domain.difference.Differences;

/// What changed between two snapshots, a sentence for each thing, by step; what all steps share comes first. Screen and
/// command line tell it with nothing else. What the program keeps beside records of what they rest on is no change that
/// somebody made.
public record ChangeList(List<Part> parts) {
    /// What changed in one step, with its name; empty for what all steps share.
    public record Part(Optional<Step> step, String name, List<String> sentences) {}

    public ChangeList {
        parts = List.copyOf(parts);
    }

    /// What changed between these two.
    public static ChangeList between(Texts texts, Project before, Project after) {
        var words = new DifferenceWords(texts, before, after);
        boolean voting = VoteResult.isOpen(before) || VoteResult.isOpen(after);
        var all = Differences.between(before, after).stream()
                .filter(one -> !one.type().equals(BasisRecords.BASIS))
                .toList();
        var differences = all.stream().filter(one -> !voting || !isVote(one)).toList();
        boolean hidden = differences.size() < all.size();
        List<Part> parts = new ArrayList<>();
        Stream.concat(
                        Stream.of(Optional.<Step>empty()),
                        Stream.of(Step.values()).map(Optional::of))
                .forEach(step -> {
                    List<String> sentences = differences.stream()
                            .filter(one -> one.step().equals(step))
                            .map((Difference one) -> words.of(one))
                            .toList();
                    if (hidden && step.equals(CauseRecords.VOTE.step())) {
                        sentences = Stream.concat(sentences.stream(), Stream.of(texts.get("difference.voting")))
                                .toList();
                    }
                    if (!sentences.isEmpty()) {
                        parts.add(new Part(step, name(texts, step), sentences));
                    }
                });
        return new ChangeList(parts);
    }

    /// What a ballot says is told by nothing while the vote is open.
    private static boolean isVote(Difference difference) {
        return difference.type().equals(CauseRecords.VOTE);
    }

    /// How many things changed.
    public int count() {
        return parts.stream().mapToInt(part -> part.sentences().size()).sum();
    }

    /// All of it as lines of text: the name of a step with the number, then its sentences.
    public List<String> lines(Texts texts) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            lines.add(texts.get("difference.part", part.name(), part.sentences().size()));
            part.sentences().forEach(sentence -> lines.add(texts.get("difference.line", sentence)));
        }
        return lines;
    }

    private static String name(Texts texts, Optional<Step> step) {
        return step.map(one -> texts.get("difference.step", one.number(), texts.name("general", one)))
                .orElseGet(() -> texts.get("difference.shared"));
    }
}
