import java.io.OutputStream;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * Three real OpenSearch nodes on this machine's loopback, for the tests of {@code mvn verify -Pcluster}. Run as a source
 * file in a JVM of its own, because its Lucene is not ours; ends when its standard input does, so it never outlives them.
 */
public final class OpenSearchCluster {

    private static final int NODES = 3;

    /** @param arguments a folder of its own, the port in front of the nodes' own */
    public static void main(String[] arguments) throws Exception {
        try (OpenSearchRunner cluster = new OpenSearchRunner()) {
            cluster.onBuild((number, settings) -> {
                        settings.put("network.host", "127.0.0.1");
                        settings.put("action.auto_create_index", false);
                        settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
                    })
                    .build(OpenSearchRunner.newConfigs()
                            .basePath(arguments[0])
                            .clusterName("kompas-test")
                            .numOfNode(NODES)
                            .baseHttpPort(Integer.parseInt(arguments[1]))
                            .useLogger());
            cluster.ensureYellow();
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
