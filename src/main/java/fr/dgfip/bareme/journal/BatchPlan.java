package fr.dgfip.bareme.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How each append of a batch ends once the batch is committed.
 *
 * @param sealed empty when nothing is to be recorded
 * @param recorded in order of sequence number
 * @param others whose key had its answer
 */
record BatchPlan(Optional<SealedBatch> sealed, List<PendingAppend> recorded, List<Settled> others) {

    record Settled(PendingAppend append, AppendResult result) {
        void complete() {
            append.future().complete(result);
        }
    }

    List<Settled> results() {
        List<Settled> results = new ArrayList<>(others);
        sealed.ifPresent(batch -> {
            Digest hash = batch.hash();
            long seq = batch.firstSeq();
            for (PendingAppend append : recorded) {
                Receipt receipt =
                        new Receipt(append.journalRecord().id(), batch.stream(), seq, append.leafHash(), hash);
                results.add(new Settled(append, new AppendResult.Recorded(receipt)));
                seq++;
            }
        });
        return results;
    }
}
