package org.wireroom.processor.topology.store;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/**
 * One block cache and one write buffer budget for all stores of the process, so that memory does not grow with the number
 * of stores and partitions.
 *
 * @see <a href="https://kafka.apache.org/documentation/streams/developer-guide/memory-mgmt">Memory management in Kafka
 *     Streams</a>
 */
public final class SharedRocksDbMemory implements RocksDBConfigSetter {
    // write buffers count as part of it
    private static final long CACHE_BYTES = 192L * 1024 * 1024;
    private static final long WRITE_BUFFER_BYTES = 48L * 1024 * 1024;
    private static final long STORE_WRITE_BUFFER_BYTES = 4L * 1024 * 1024;
    // the default, an eighth of the write buffer, lets the empty stores of a few partitions use up the budget
    private static final long ARENA_BYTES = 64L * 1024;

    private static final Cache CACHE = new LRUCache(CACHE_BYTES);
    private static final WriteBufferManager WRITE_BUFFERS = new WriteBufferManager(WRITE_BUFFER_BYTES, CACHE);

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(WRITE_BUFFERS);
        options.setWriteBufferSize(STORE_WRITE_BUFFER_BYTES);
        options.setArenaBlockSize(ARENA_BYTES);
        options.setMaxWriteBufferNumber(2);
        options.setMaxBackgroundJobs(2);
        if (storeName.equals(Steps.POSTINGS)) {
            // most fingerprints are new, and the filters show that without reading a file
            options.useFixedLengthPrefixExtractor(KeyBytes.PRINT_BYTES);
        }
    }

    @Override
    public void close(String storeName, Options options) {
        // cache and write buffers are shared by all stores of the process
    }
}
