package org.gongkai.archive;

import java.util.List;
import java.util.OptionalLong;
import org.gongkai.archive.store.ArchiveReader.Again;
import org.gongkai.archive.worker.WorkerPool.Limits;

/**
 * How a batch is run.
 *
 * @param jobs how many workers
 * @param most how many documents are parsed at most; empty for all
 * @param again what of the archive is parsed anew
 * @param limits what a worker may take for one document
 * @param workerCommand starts a worker
 * @param toolVersion the version of this program
 * @param inputs what was asked for, to be kept with the run
 */
public record BatchOptions(
    int jobs,
    OptionalLong most,
    Again again,
    Limits limits,
    List<String> workerCommand,
    String toolVersion,
    String inputs) {
  public BatchOptions {
    workerCommand = List.copyOf(workerCommand);
  }
}
