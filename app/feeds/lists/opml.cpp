// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/lists/opml.h"

#include "feeds/text/addresses.h"
#include "feeds/text/titles.h"
#include "feeds/xml/elementreader.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestFolder = 50;

/// Collects feeds, each once.
class Collector
{
public:
    void add(ListedFeed feed, const QString &written)
    {
        feed.url = feedAddressIn(written);
        if (feed.url.isEmpty()) {
            ++m_list.refused;
            return;
        }
        const QString key = comparedFeedAddress(feed.url);
        const auto known = m_places.constFind(key);
        if (known == m_places.cend()) {
            if (m_list.feeds.size() >= maxListedFeeds)
                return;
            m_places.insert(key, m_list.feeds.size());
            m_list.feeds.append(feed);
            return;
        }
        ListedFeed &twin = m_list.feeds[*known];
        for (const QStringList &folder : feed.folders) {
            if (!twin.folders.contains(folder))
                twin.folders.append(folder);
        }
        if (twin.title.isEmpty())
            twin.title = feed.title;
    }

    FeedList &list() { return m_list; }

private:
    FeedList m_list;
    QHash<QString, qsizetype> m_places;
};

// OPML 2.0, "category": "/Boston/Weather,/Harvard".
QList<QStringList> foldersIn(const QString &category)
{
    QList<QStringList> folders;
    for (const QString &one : category.split(u',', Qt::SkipEmptyParts)) {
        QStringList path;
        for (const QString &part : one.split(u'/', Qt::SkipEmptyParts)) {
            if (QString name = foldedSpace(part); !name.isEmpty())
                path.append(name);
        }
        if (!path.isEmpty() && !folders.contains(path))
            folders.append(path);
    }
    return folders;
}

QString nameOf(const Element &outline)
{
    const QString text = plainTitle(outline.attribute(u"text"));
    return text.isEmpty() ? plainTitle(outline.attribute(u"title")) : text;
}

void collect(const Element &parent, const QStringList &folder, Collector &collector)
{
    for (const Element &outline : parent.children) {
        if (outline.name != "outline"_L1)
            continue;
        const bool hasUrl = std::ranges::any_of(
            outline.attributes, [](const auto &one) { return one.first == "xmlurl"_L1; });
        const QString type = outline.attribute(u"type").trimmed().toLower();
        if (hasUrl && type != "include"_L1) {
            ListedFeed feed;
            feed.title = nameOf(outline);
            feed.page = webAddressIn(outline.attribute(u"htmlurl"), {});
            feed.folders = foldersIn(outline.attribute(u"category"));
            if (!folder.isEmpty() && !feed.folders.contains(folder))
                feed.folders.prepend(folder);
            collector.add(feed, outline.attribute(u"xmlurl"));
        }
        const QString name = nameOf(outline);
        const bool isFolder = !hasUrl && !name.isEmpty() && folder.size() < deepestFolder;
        collect(outline, isFolder ? folder + QStringList{name} : folder, collector);
    }
}

void writeFeed(QXmlStreamWriter &xml, const ListedFeed &feed)
{
    QUrl address(feed.url);
    address.setUserInfo({});
    const QString title = feed.title.isEmpty() ? address.host() : feed.title;
    const bool hadUser = !QUrl(feed.url).userInfo().isEmpty();
    xml.writeEmptyElement(u"outline"_s);
    xml.writeAttribute(u"text"_s, title);
    xml.writeAttribute(u"title"_s, title);
    xml.writeAttribute(u"type"_s, u"rss"_s);
    xml.writeAttribute(u"xmlUrl"_s, hadUser ? address.toString(QUrl::FullyEncoded) : feed.url);
    if (!feed.page.isEmpty())
        xml.writeAttribute(u"htmlUrl"_s, feed.page);
}

// Writes what is in a folder: `depth` parts of the paths are already written.
void writeFolder(QXmlStreamWriter &xml, const QList<std::pair<QStringList, ListedFeed>> &placed,
                 qsizetype depth)
{
    QStringList inner;
    for (const auto &[path, feed] : placed) {
        if (path.size() == depth)
            writeFeed(xml, feed);
        else if (!inner.contains(path.at(depth)))
            inner.append(path.at(depth));
    }
    for (const QString &name : inner) {
        QList<std::pair<QStringList, ListedFeed>> inside;
        for (const auto &one : placed) {
            if (one.first.size() > depth && one.first.at(depth) == name)
                inside.append(one);
        }
        xml.writeStartElement(u"outline"_s);
        xml.writeAttribute(u"text"_s, name);
        writeFolder(xml, inside, depth + 1);
        xml.writeEndElement();
    }
}

} // namespace

std::optional<FeedList> readOpml(QByteArrayView utf8)
{
    Collector collector;
    bool isOpml = false;
    const ElementListener listener{.begin =
                                       [&isOpml](const Element &root) {
                                           isOpml = isOpml || root.name == "opml"_L1;
                                           return isOpml;
                                       },
                                   .take =
                                       [&collector](const Element &element, const QString &) {
                                           if (element.name == "body"_L1)
                                               collect(element, {}, collector);
                                           return collector.list().feeds.size() < maxListedFeeds;
                                       }};
    const ElementsRead read = readElements(utf8, {}, listener, OpenElements::AreClosed);
    if (!isOpml)
        return {};
    collector.list().isPartial = read.isPartial;
    return collector.list();
}

std::optional<FeedList> readUrlList(QByteArrayView utf8)
{
    static const QRegularExpression line(u"^(\\S+)((?:\\s+(?:\"[^\"]*\"|\\S+))*)$"_s);
    static const QRegularExpression tags(u"\"([^\"]*)\"|(\\S+)"_s);
    static const QRegularExpression scheme(u"^(?:https?|feed|itpc|pcast|file|exec|filter|query):"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    Collector collector;
    for (const QString &one : QString::fromUtf8(utf8).split(u'\n')) {
        const QString trimmed = one.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        const auto match = line.match(trimmed);
        const QString written = match.captured(1).remove(u'"');
        if (!match.hasMatch() || !scheme.match(written).hasMatch())
            return {};
        ListedFeed feed;
        for (auto found = tags.globalMatch(match.captured(2)); found.hasNext();) {
            const auto tag = found.next();
            const QString word = foldedSpace(tag.captured(1) + tag.captured(2));
            if (word.startsWith(u'~'))
                feed.title = word.sliced(1);
            else if (!word.isEmpty() && word != "!"_L1)
                feed.folders.append(QStringList{word});
        }
        collector.add(feed, written);
    }
    const bool isList = !collector.list().feeds.isEmpty() || collector.list().refused > 0;
    return isList ? std::optional(collector.list()) : std::nullopt;
}

QByteArray writeOpml(const QList<ListedFeed> &feeds, const QString &title)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"opml"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeStartElement(u"head"_s);
    xml.writeTextElement(u"title"_s, title);
    xml.writeEndElement();
    xml.writeStartElement(u"body"_s);
    QList<std::pair<QStringList, ListedFeed>> placed;
    for (const ListedFeed &feed : feeds) {
        if (feed.folders.isEmpty())
            placed.append({QStringList(), feed});
        for (const QStringList &folder : feed.folders)
            placed.append({folder, feed});
    }
    writeFolder(xml, placed, 0);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QString feedAddressIn(const QString &written)
{
    static const QRegularExpression feedScheme(
        u"^(?:feed|pcast|itpc|podcast|rss|podkicker|antennapod-subscribe|subscribeonandroid)"
        ":(?://)?(?=(https?:)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression android(
        u"^https?://(?:www\\.)?subscribeonandroid\\.com/(?=.)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:(?!\\d)"_s);
    static const QRegularExpression host(u"^[^\\s/|<>\"]+\\.[^\\s/|<>\"]+"_s);
    QString address = written.trimmed();
    for (const QRegularExpression &wrapper : {feedScheme, android}) {
        const auto match = wrapper.match(address);
        if (!match.hasMatch())
            continue;
        address.remove(0, match.capturedLength());
        if (!address.startsWith("http:"_L1, Qt::CaseInsensitive)
            && !address.startsWith("https:"_L1, Qt::CaseInsensitive))
            address.prepend(u"http://"_s);
    }
    if (!scheme.match(address).hasMatch()) {
        if (!host.match(address).hasMatch())
            return {};
        address.prepend(u"https://"_s);
    }
    return webAddressIn(address, {});
}

bool isFeedAddress(const QString &asked)
{
    static const QRegularExpression fileName(u"^[^:/]*\\.(?:xml|rss|atom|json|opml|txt|html?)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return !QFileInfo::exists(asked) && !fileName.match(asked).hasMatch()
        && fetchedAddress(feedAddressIn(asked)).isValid();
}

} // namespace earmark
