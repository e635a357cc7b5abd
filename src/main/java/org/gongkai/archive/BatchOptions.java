package org.gongkai.archive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.gongkai.archive.store.ArchiveReader.Again;
import org.gongkai.archive.worker.WorkerPool.Limits;
import org.gongkai.check.Messages.Language;

/**
 * How a batch is run.
 *
 * @param jobs how many workers
 * @param most how many documents are parsed at most; empty for all
 * @param again what of the archive is parsed anew
 * @param limits what a worker may take for one document
 * @param language of messages, in an archive that is made; else its own counts
 * @param divisions a list of divisions, as docs/DIVISIONS.md has it; empty for the one that the
 *     archive has from before
 * @param workerCommand starts a worker that speaks a language
 * @param toolVersion the version of this program
 * @param inputs what was asked for, to be kept with the run
 */
public record BatchOptions(
    int jobs,
    OptionalLong most,
    Again again,
    Limits limits,
    Language language,
    Optional<byte[]> divisions,
    Function<Language, List<String>> workerCommand,
    String toolVersion,
    String inputs) {}
