package org.wireroom.formats.news;

import java.util.List;
import java.util.Set;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.xml.XmlElement;
import org.wireroom.formats.xml.XmlFormat;

/** NITF 3.x: one article per document; its identity is the doc-id, its versions differ in the date of issue. */
public final class NitfFormat extends XmlFormat {
    public NitfFormat(ArticleLabeller labeller) {
        super(labeller, "application/nitf+xml", Set.of("nitf"));
    }

    @Override
    protected List<XmlElement> articles(XmlElement root) {
        return List.of(root);
    }

    @Override
    protected String identity(XmlElement nitf) {
        XmlElement id = nitf.at("head", "docdata", "doc-id");
        return id == null ? null : id.attribute("id-string");
    }

    @Override
    protected SourceVersion version(XmlElement nitf) {
        XmlElement data = nitf.at("head", "docdata");
        if (data == null) {
            return SourceVersion.UNSTATED;
        }
        XmlElement issued = data.child("date.issue");
        return Versions.of(
                null,
                issued == null ? null : issued.attribute("norm"),
                StatusWords.closed(data.attribute("management-status")));
    }

    /** The document that this one says is canceled. */
    @Override
    protected List<String> kills(XmlElement nitf) {
        XmlElement data = nitf.at("head", "docdata");
        String other = data == null ? null : data.attribute("management-doc-idref");
        boolean canceled =
                other != null && StatusWords.closed(data.attribute("management-idref-status")) == SourceStatus.CANCELED;
        return canceled && !other.equals(identity(nitf)) ? List.of(other) : List.of();
    }

    @Override
    protected void fill(XmlElement root, XmlElement nitf, Galley galley) {
        NitfText.fill(nitf, galley.metadata(() -> NitfMetadata.of(nitf)));
    }
}
