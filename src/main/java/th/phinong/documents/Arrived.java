package th.phinong.documents;

import java.util.function.Supplier;

/**
 * A file as it was sent, before anything is known of it.
 *
 * @param name as it was sent
 * @param size in bytes
 * @param content reads its bytes, as often as they are asked for
 */
public record Arrived(String name, long size, Supplier<byte[]> content) {}
