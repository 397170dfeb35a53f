// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/parts/files.h"

#include "feeds/text/addresses.h"
#include "feeds/text/titles.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFiles = 100;

qint64 lengthIn(const QString &text)
{
    return std::max<qint64>(text.trimmed().toLongLong(), 0);
}

std::optional<FeedFile> fileAt(const QString &written, const QString &type, const Element &element)
{
    FeedFile file;
    file.url = webAddressIn(written, element.base);
    if (file.url.isEmpty())
        return {};
    file.type = type.trimmed();
    if (file.type.isEmpty())
        file.type = mediaTypeOf(file.url);
    file.length = lengthIn(element.attribute(u"length"));
    file.title = foldedSpace(element.attribute(u"title"));
    return file;
}

QString firstAttribute(const Element &element, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (QString value = element.attribute(name); !value.isEmpty())
            return value;
    }
    return {};
}

// RSS and RSS 1.0 (enc:enclosure), Atom's link and content.
std::optional<FeedFile> enclosureIn(const Element &element)
{
    if (element.name == "enclosure"_L1 || element.name == "enc:enclosure"_L1) {
        QString url =
            firstAttribute(element, {u"url", u"rdf:resource", u"enc:url", u"href", u"resource"});
        if (url.isEmpty())
            url = element.text();
        auto file = fileAt(url, firstAttribute(element, {u"type", u"enc:type"}), element);
        if (file && file->length == 0)
            file->length = lengthIn(element.attribute(u"enc:length"));
        return file;
    }
    const bool isLink = (element.name == "link"_L1 || element.name == "atom:link"_L1)
        && element.attribute(u"rel").trimmed().compare("enclosure"_L1, Qt::CaseInsensitive) == 0;
    if (isLink)
        return fileAt(element.attribute(u"href"), element.attribute(u"type"), element);
    if (element.name == "content"_L1 && !element.attribute(u"src").isEmpty())
        return fileAt(element.attribute(u"src"), element.attribute(u"type"), element);
    return {};
}

void addMediaRss(const Element &element, QList<FeedFile> &files)
{
    if (element.name == "media:group"_L1) {
        for (const Element &child : element.children)
            addMediaRss(child, files);
    }
    if (element.name != "media:content"_L1)
        return;
    QString type = element.attribute(u"type").trimmed();
    const QString medium = element.attribute(u"medium").trimmed().toLower();
    const bool isSound = medium == "audio"_L1 || medium == "video"_L1;
    if (type.isEmpty() && !medium.isEmpty()
        && (!isSound || mediaTypeOf(element.attribute(u"url")).isEmpty()))
        type = medium == "audio"_L1 ? u"audio/mpeg"_s
            : medium == "video"_L1  ? u"video/mp4"_s
                                    : medium + u"/*"_s;
    if (auto file = fileAt(element.attribute(u"url"), type, element)) {
        if (file->length == 0)
            file->length = lengthIn(element.attribute(u"filesize"));
        files.append(*file);
    }
}

// Podcast namespace, "alternate-enclosure": the first source that can be fetched counts.
std::optional<FeedFile> alternateIn(const Element &element)
{
    if (element.name != "podcast:alternateenclosure"_L1)
        return {};
    const QString type = element.attribute(u"type");
    for (const Element &source : element.children) {
        if (source.name != "podcast:source"_L1)
            continue;
        const QString sourceType = source.attribute(u"contenttype");
        auto file = fileAt(source.attribute(u"uri"), type.isEmpty() ? sourceType : type, element);
        if (!file)
            continue;
        for (const Element &sum : element.children) {
            if (sum.name == "podcast:integrity"_L1 && sum.attribute(u"type") == "sri"_L1)
                file->integrity = sum.attribute(u"value").trimmed();
        }
        return file;
    }
    return {};
}

void add(QList<FeedFile> &files, const FeedFile &file)
{
    const bool isKnown = std::ranges::find(files, file.url, &FeedFile::url) != files.end();
    if (!isKnown && files.size() < maxFiles)
        files.append(file);
}

struct Offered
{
    QList<FeedFile> enclosures;
    QList<FeedFile> media;
    QList<FeedFile> alternates;
    qsizetype standard = 0; ///< which alternate is the default
};

Offered offeredIn(const Element &item)
{
    Offered offered;
    for (const Element &element : item.children) {
        if (const auto file = enclosureIn(element))
            offered.enclosures.append(*file);
        addMediaRss(element, offered.media);
        if (const auto file = alternateIn(element)) {
            if (element.attribute(u"default").trimmed().toLower() == "true"_L1)
                offered.standard = offered.alternates.size();
            offered.alternates.append(*file);
        }
    }
    if (offered.standard > 0)
        offered.alternates.move(offered.standard, 0);
    return offered;
}

bool plays(const FeedFile &file)
{
    return isPlayable(file.type, file.url);
}

} // namespace

FeedFiles filesIn(const Element &item)
{
    const Offered offered = offeredIn(item);
    QList<FeedFile> all;
    for (const auto &list : {offered.enclosures, offered.media, offered.alternates}) {
        for (const FeedFile &file : list)
            add(all, file);
    }
    FeedFiles files;
    const auto first = std::ranges::find_if(all, plays);
    if (first != all.end())
        files.medium = *first;
    for (const FeedFile &file : all) {
        if (file != files.medium)
            files.others.append(file);
    }
    return files;
}

QList<FeedTranscript> transcriptsIn(const Element &item)
{
    QList<FeedTranscript> transcripts;
    for (const Element &one : item.children) {
        if (one.name != "podcast:transcript"_L1 || transcripts.size() >= maxFiles)
            continue;
        FeedTranscript transcript;
        transcript.url = webAddressIn(one.attribute(u"url"), one.base);
        transcript.type = one.attribute(u"type").section(u';', 0, 0).trimmed().toLower();
        transcript.language = one.attribute(u"language").trimmed();
        transcript.isTimed = one.attribute(u"rel").trimmed().toLower() == "captions"_L1;
        if (!transcript.url.isEmpty())
            transcripts.append(transcript);
    }
    return transcripts;
}

QString imageIn(const Element &parent)
{
    for (const auto name : {u"itunes:image", u"image", u"googleplay:image", u"media:thumbnail",
                            u"media:content", u"media:group", u"podcast:image", u"logo", u"icon"}) {
        for (const Element &one : parent.children) {
            if (one.name != name)
                continue;
            const bool isPicture = one.name != "media:content"_L1
                || one.attribute(u"medium") == "image"_L1
                || one.attribute(u"type").startsWith("image/"_L1);
            if (!isPicture)
                continue;
            QString written = firstAttribute(one, {u"href", u"url", u"rdf:resource"});
            if (written.isEmpty() && one.name == "media:group"_L1)
                written = imageIn(one);
            if (written.isEmpty() && one.name != "media:group"_L1)
                written = one.textOf(u"url");
            const bool isText = one.children.size() == 1 && one.children.front().name.isEmpty();
            if (written.isEmpty() && isText)
                written = one.text();
            if (QString url = webAddressIn(written, one.base); !url.isEmpty())
                return url;
        }
    }
    return {};
}

} // namespace earmark
