package org.wireroom.formats.html;

import java.util.List;
import java.util.stream.Collectors;
import org.wireroom.formats.html.ReaderPage.Comment;

/** The mark-up in which sites print the comments of their readers. */
enum CommentMarkUp {
    WORDPRESS(
            "<div id=\"comments\" class=\"comments-area\"><h2 class=\"comments-title\">%2$d thoughts on this</h2><ol class=\"comment-list\">",
            "<li class=\"comment even depth-1\"><article class=\"comment-body\"><footer class=\"comment-meta\"><b class=\"fn\">%1$s</b>"
                    + " <span class=\"says\">says:</span> <time>%2$s</time></footer><div class=\"comment-content\">%3$s</div>"
                    + "<div class=\"reply\"><a href=\"#r\">Reply</a></div></article></li>",
            "</ol></div>"),
    DISQUS(
            "<div id=\"disqus_thread\"><section id=\"conversation\"><h3>%2$d Comments</h3><ul class=\"post-list\">",
            "<li class=\"post\"><div class=\"post-content\"><header><span class=\"author\">%1$s</span> <a class=\"time-ago\">%2$s</a></header>"
                    + "<div class=\"post-message\">%3$s</div><menu><li>Reply</li><li>Share</li></menu></div></li>",
            "</ul></section></div>"),
    SCHEMA(
            "<section><h3>What readers say</h3>",
            "<div itemprop=\"comment\" itemscope itemtype=\"https://schema.org/Comment\"><span itemprop=\"author\">%1$s</span>"
                    + " <time itemprop=\"dateCreated\">%2$s</time><div itemprop=\"text\">%3$s</div></div>",
            "</section>"),
    CLASS(
            "<section class=\"c-wrap\">",
            "<div class=\"user-comment__item\"><strong>%1$s</strong> <em>%2$s</em><div>%3$s</div></div>",
            "</section>"),
    DATA_ATTRIBUTE(
            "<div data-component=\"comments-module\">",
            "<div class=\"css-1a2b\"><div class=\"css-9z\">%1$s · %2$s</div><div class=\"css-77\">%3$s</div></div>",
            "</div>"),
    ROLE(
            "<section aria-label=\"Comments\">",
            "<div role=\"comment\"><h4>%1$s</h4><span>%2$s</span>%3$s</div>",
            "</section>"),
    NESTED_ARTICLES(
            "<section id=\"comment-thread\">",
            "<article><h4>%1$s</h4><time>%2$s</time>%3$s<article><h4>Editor</h4><p>Thank you for this remark.</p></article></article>",
            "</section>"),
    PLAIN_BELOW_HEADING(
            "<div class=\"css-x1\"><h2>Comments (%2$d)</h2>",
            "<div class=\"css-x2\"><div>%1$s</div><div>%2$s</div>%3$s<div>Reply</div></div>", "</div>"),
    LIVE_REPLIES(
            "<div class=\"live-replies\"><h3>Join the debate</h3>",
            "<div class=\"reply-item\"><span>%1$s</span> <span>%2$s</span>%3$s<button>Like</button></div>",
            "</div>"),
    DEFINITION_LIST("<h3>Reader comments</h3><dl>", "<dt>%1$s, %2$s</dt><dd>%3$s</dd>", "</dl>"),
    DATA_ROLE("<ul data-role=\"comments\">", "<li><b>%1$s</b> <i>%2$s</i> %3$s</li>", "</ul>"),
    CUSTOM_ELEMENT("<coral-talk>", "<div><div>%1$s</div><div>%2$s</div>%3$s</div>", "</coral-talk>"),
    /** Neither an element nor a name separates them from the text: only a heading. */
    PARAGRAPHS("<h3>%2$d comments</h3>", "<p><b>%1$s</b> %2$s</p>%3$s<p>Reply</p>", "");

    private final String before;
    private final String each;
    private final String after;

    CommentMarkUp(String before, String each, String after) {
        this.before = before;
        this.each = each;
        this.after = after;
    }

    /** All comments with the elements around them. */
    String html(List<Comment> comments) {
        return comments.stream()
                .map(one -> each.formatted(one.name(), one.time(), ReaderPage.elements("p", one.lines())))
                .collect(Collectors.joining("\n", before.formatted("", comments.size()), after));
    }
}
