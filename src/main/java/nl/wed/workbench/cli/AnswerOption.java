package nl.wed.workbench.cli;

import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.ShareNotation;
import nl.wed.workbench.sources.reading.Answers;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Options that answer what a table leaves open, by the Dutch names that a data set keeps.
final class AnswerOption {
    private AnswerOption() {}

    /// What stands before the decimals.
    static final class Sign implements ITypeConverter<DecimalSign> {
        @Override
        public DecimalSign convert(String typed) {
            return Answers.decimalSign(typed).orElseThrow(() -> new TypeConversionException(typed));
        }
    }

    /// How shares under a percent sign are written.
    static final class Shares implements ITypeConverter<ShareNotation> {
        @Override
        public ShareNotation convert(String typed) {
            return Answers.shares(typed).orElseThrow(() -> new TypeConversionException(typed));
        }
    }
}
