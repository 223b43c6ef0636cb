package kompas.jobs;

/** Something was scheduled for now; told to the scheduler of this process when it is committed. */
record WorkIsDue() {}
