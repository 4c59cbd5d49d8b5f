package org.wireroom.contract.article;

/**
 * A picture, video or sound that its source sends with an article.
 *
 * @param url its web address, never requested here
 * @param caption null if the source states none
 * @param credit who made or distributes it, null if the source does not say
 */
public record MediaItem(String url, String caption, String credit) {}
