#!/bin/sh
# Reads all enriched articles up to the present and prints id and revision of each current one.
#
#   examples/consumers/kcat/newest-articles.sh localhost:9094
#
# Needs kcat and awk. read_committed: skips transactions that are open or rolled back. A record without a value (length
# -1) withdraws its key. The revision is the first number of that name: it precedes everything read from the article.
set -eu
kcat -C -q -e -b "$1" -t news.articles.enriched -o beginning -X isolation.level=read_committed -f '%k\t%S\t%s\n' |
    awk -F '\t' '
        $2 < 0 { delete newest[$1]; next }
        match($3, /"revision":[0-9]+/) {
            revision = substr($3, RSTART + 11, RLENGTH - 11) + 0
            if (!($1 in newest) || revision >= newest[$1]) newest[$1] = revision
        }
        END { for (id in newest) print id "\t" newest[id] }' |
    LC_ALL=C sort
