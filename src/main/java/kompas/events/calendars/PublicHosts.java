package kompas.events.calendars;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds hosts in public networks only. It is asked for every connection, those behind a redirect too, and what it answers is what
 * is connected to: a name that leads elsewhere a moment later leads nowhere new.
 */
final class PublicHosts implements DnsResolver {

    private final boolean everywhere;

    PublicHosts(boolean everywhere) {
        this.everywhere = everywhere;
    }

    /** The host lies in a private network, or is this machine. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!everywhere && !Arrays.stream(addresses).allMatch(PublicHosts::isPublic)) {
            throw new NotPublic(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublic(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
        }
        return isPublicSix(bytes);
    }

    /** Not of RFC 6890: this network, shared address space, protocol assignments, documentation, benchmarks, reserved. */
    private static boolean isPublic(int first, int second, int third) {
        return !(first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113);
    }

    /** Global unicast (2000::/3) that is not another network in disguise: 6to4, Teredo, documentation. */
    private static boolean isPublicSix(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        return first >> 13 == 1 && first != 0x2002 && !(first == 0x2001 && (second == 0 || second == 0xdb8));
    }
}
