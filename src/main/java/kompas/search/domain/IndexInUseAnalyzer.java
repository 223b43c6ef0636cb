package kompas.search.domain;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why a second server does not start beside a first that keeps its index in a folder. */
class IndexInUseAnalyzer extends AbstractFailureAnalyzer<IndexInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IndexInUse cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Stop the other one, or give all servers an OpenSearch cluster with kompas.search.hosts.",
                cause);
    }
}
