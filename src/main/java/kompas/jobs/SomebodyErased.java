package kompas.jobs;

/** Somebody was erased just now, or will be when this transaction ends; whoever keeps record of it asks every {@link ErasureRecord}. */
public record SomebodyErased() {}
