package nl.wed.workbench.report.model;

/// One piece of the document, written below the one before it.
public sealed interface Block
        permits Heading,
                Prose,
                Callout,
                Quotation,
                TableBlock,
                ChartBlock,
                Tiles,
                Definitions,
                Signatures,
                SourceList,
                PageBreak {}
