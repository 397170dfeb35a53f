// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/tags.h"

#include "audio/text/legacytext.h"
#include "core/boundedtime.h"
#include "core/webaddress.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <taglib/attachedpictureframe.h>
#include <taglib/chapterframe.h>
#include <taglib/fileref.h>
#include <taglib/flacfile.h>
#include <taglib/id3v2tag.h>
#include <taglib/mp4file.h>
#include <taglib/mpegfile.h>
#include <taglib/tpropertymap.h>
#include <taglib/wavfile.h>
#include <taglib/xiphcomment.h>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype maxTextLength = 1'000'000;
constexpr uint maxPictureSize = 32U * 1024 * 1024;

// Composed (NFC), so that text that looks the same is found by searching.
QString fromTagLib(const TagLib::String &text)
{
    return QString::fromStdWString(text.toWString())
        .left(maxTextLength)
        .trimmed()
        .normalized(QString::NormalizationForm_C);
}

QByteArray fromTagLib(const TagLib::ByteVector &bytes)
{
    return bytes.size() > maxPictureSize ? QByteArray()
                                         : QByteArray(bytes.data(), qsizetype(bytes.size()));
}

/// The first of these properties that is not empty.
QString property(const TagLib::PropertyMap &properties, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        for (const TagLib::String &value : properties[name]) {
            if (const QString text = fromTagLib(value); !text.isEmpty())
                return text;
        }
    }
    return {};
}

// A year alone is ignored: the first of January would be wrong.
QDate readDate(const QString &text)
{
    return QDate::fromString(text.left(10), Qt::ISODate);
}

// ID3v2 uses the three-letter codes of ISO 639-2, Xiph comments usually BCP 47.
QString readLanguage(const QString &text)
{
    if (text.contains(u'-'))
        return text;
    const auto language = QLocale::codeToLanguage(text.toLower());
    return language == QLocale::AnyLanguage ? QString() : QLocale::languageToCode(language);
}

// From ID3v2 (WOAF, WOAS, WXXX) and Xiph comments.
QUrl readPage(const TagLib::PropertyMap &properties)
{
    for (const char *name : {"FILEWEBPAGE", "AUDIOSOURCEWEBPAGE", "PURL", "URL", "WEBSITE"}) {
        const QUrl page(property(properties, {name}), QUrl::StrictMode);
        if (isWebAddress(page))
            return page;
    }
    return {};
}

QByteArray id3Cover(const TagLib::ID3v2::Tag *tag)
{
    using Picture = TagLib::ID3v2::AttachedPictureFrame;
    QByteArray cover;
    if (!tag)
        return cover;
    for (const TagLib::ID3v2::Frame *frame : tag->frameList("APIC")) {
        const auto *picture = dynamic_cast<const Picture *>(frame);
        if (picture && (cover.isEmpty() || picture->type() == Picture::FrontCover))
            cover = fromTagLib(picture->picture());
    }
    return cover;
}

// ID3v2 Chapter Frame Addendum §3.1. FFmpeg reads chapters too, but not their titles if these are
// damaged.
QList<Chapter> id3Chapters(const TagLib::ID3v2::Tag *tag)
{
    QList<Chapter> chapters;
    if (!tag)
        return chapters;
    for (const TagLib::ID3v2::Frame *frame : tag->frameList("CHAP")) {
        const auto *chapter = dynamic_cast<const TagLib::ID3v2::ChapterFrame *>(frame);
        if (!chapter || chapters.size() >= maxChapters)
            continue;
        const auto &titles = chapter->embeddedFrameList("TIT2");
        chapters.append({{boundedTime(milliseconds(chapter->startTime())),
                          boundedTime(milliseconds(chapter->endTime()))},
                         titles.isEmpty() ? QString() : fromTagLib(titles.front()->toString())});
    }
    std::ranges::stable_sort(chapters, {}, &Chapter::span);
    return chapters;
}

QByteArray flacCover(const TagLib::List<TagLib::FLAC::Picture *> &pictures)
{
    QByteArray cover;
    for (const TagLib::FLAC::Picture *picture : pictures) {
        if (cover.isEmpty() || picture->type() == TagLib::FLAC::Picture::FrontCover)
            cover = fromTagLib(picture->data());
    }
    return cover;
}

QByteArray mp4Cover(const TagLib::MP4::Tag *tag)
{
    if (!tag || !tag->contains("covr"))
        return {};
    const auto covers = tag->item("covr").toCoverArtList();
    return covers.isEmpty() ? QByteArray() : fromTagLib(covers.front().data());
}

QByteArray readCover(TagLib::File *file)
{
    if (auto *mpeg = dynamic_cast<TagLib::MPEG::File *>(file))
        return id3Cover(mpeg->ID3v2Tag());
    if (auto *wav = dynamic_cast<TagLib::RIFF::WAV::File *>(file))
        return id3Cover(wav->ID3v2Tag());
    if (auto *mp4 = dynamic_cast<TagLib::MP4::File *>(file))
        return mp4Cover(mp4->tag());
    if (auto *flac = dynamic_cast<TagLib::FLAC::File *>(file))
        return flacCover(flac->pictureList());
    if (auto *xiph = dynamic_cast<TagLib::Ogg::XiphComment *>(file->tag()))
        return flacCover(xiph->pictureList());
    return {};
}

} // namespace

void readTags(const QString &path, MediaFacts &facts)
{
    const TagLib::FileRef found(QFile::encodeName(path).constData(), false);
    if (found.isNull())
        return;

    mendLegacyText(found.file(), path);
    if (auto *mpeg = dynamic_cast<TagLib::MPEG::File *>(found.file()))
        facts.chapters = id3Chapters(mpeg->ID3v2Tag());
    const TagLib::PropertyMap properties = found.file()->properties();
    facts.title = property(properties, {"TITLE"});
    facts.show = property(properties, {"ALBUM", "SHOW", "PODCAST", "ARTIST"});
    facts.description =
        property(properties, {"PODCASTDESC", "DESCRIPTION", "LONGDESCRIPTION", "COMMENT"});
    facts.language = readLanguage(property(properties, {"LANGUAGE"}));
    facts.date = readDate(property(properties, {"RELEASEDATE", "DATE", "ORIGINALDATE"}));
    facts.page = readPage(properties);
    facts.cover = readCover(found.file());
}

} // namespace earmark
