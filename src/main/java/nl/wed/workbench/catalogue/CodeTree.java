package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// The codebook for interview notes: a tree of themes and the attributes of a finding.
public record CodeTree(
        boolean proposal,
        VerificationStatus status,
        String note,
        List<CodeTheme> themes,
        List<FindingAttribute> attributes)
        implements Verifiable {

    public CodeTree {
        themes = List.copyOf(themes);
        attributes = List.copyOf(attributes);
    }

    /// The theme with this code.
    public Optional<CodeTheme> theme(String code) {
        return themes.stream().filter(theme -> theme.code().equals(code)).findFirst();
    }

    /// The main themes, in order.
    public List<CodeTheme> roots() {
        return themes.stream().filter(theme -> theme.parent() == null).toList();
    }

    /// The themes directly below this one, in order.
    public List<CodeTheme> children(String code) {
        return themes.stream().filter(theme -> code.equals(theme.parent())).toList();
    }

    /// The attribute with this code.
    public Optional<FindingAttribute> attribute(String code) {
        return attributes.stream()
                .filter(attribute -> attribute.code().equals(code))
                .findFirst();
    }

    /// A theme to code interview findings with; without a parent it is a main theme.
    public record CodeTheme(
            String code,
            String name,
            @Nullable String parent,
            @Nullable String description,
            List<String> causes) {

        public CodeTheme {
            causes = List.copyOf(causes);
        }
    }

    /// What is recorded with each finding; target names the list it refers to.
    public record FindingAttribute(
            String code,
            String name,
            String type,
            @Nullable String target,
            boolean multiple,
            List<AttributeValue> values) {

        public FindingAttribute {
            values = List.copyOf(values);
        }
    }

    /// A value that can be chosen for an attribute of a finding.
    public record AttributeValue(String code, String label) {}
}
