// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/downloads/soundcheck.h"

#include "audio/indexing.h"
#include "feeds/text/titles.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

struct SoundWords
{
    Q_DECLARE_TR_FUNCTIONS(downloads)
};

bool isPage(const QByteArray &begin)
{
    const QByteArray lower = begin.trimmed().left(512).toLower();
    return lower.startsWith('<')
        && (lower.contains("<!doctype") || lower.contains("<html") || lower.contains("<head")
            || lower.startsWith("<?xml"));
}

QString titleOf(const QByteArray &page)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]{1,200})"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return plainTitle(title.match(QString::fromUtf8(page)).captured(1));
}

bool isText(const QByteArray &begin)
{
    return !begin.isEmpty() && std::ranges::all_of(begin, [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code >= ' ' || code == '\n' || code == '\r' || code == '\t';
    });
}

// Whether a file begins with an MP3 frame that tells how many there are; without one, the length is
// only guessed from the first frames.
bool tellsItsLength(QFile &file, const QByteArray &begin)
{
    qint64 sound = 0;
    if (begin.size() > 10 && begin.startsWith("ID3")) { // ID3v2, section 3.1: seven bits a byte
        for (int i = 6; i < 10; ++i)
            sound = sound * 128 + (begin.at(i) & 0x7f);
        sound += 10;
    }
    const QByteArray frame = file.seek(sound) ? file.read(256) : QByteArray();
    return frame.contains("Xing") || frame.contains("Info");
}

} // namespace

Result<> refuseText(const QByteArray &begin)
{
    if (isPage(begin)) {
        const QString title = titleOf(begin);
        return Error{title.isEmpty()
                         ? SoundWords::tr("The server sends a web page instead of a recording.")
                         : SoundWords::tr("The server sends the web page “%1” instead of a "
                                          "recording.")
                               .arg(title)};
    }
    if (isText(begin) && QByteArrayView(begin).isValidUtf8())
        return Error{SoundWords::tr("The server sends text instead of a recording.")};
    return done;
}

QString endingOf(const QByteArray &begin, bool hasVideo)
{
    if (begin.startsWith("OggS"))
        return begin.contains("OpusHead") ? u"opus"_s : u"ogg"_s;
    if (begin.startsWith("fLaC"))
        return u"flac"_s;
    if (begin.startsWith("RIFF") && begin.mid(8, 4) == "WAVE")
        return u"wav"_s;
    if (begin.startsWith("\x1a\x45\xdf\xa3"))
        return begin.contains("webm") ? u"webm"_s : u"mkv"_s;
    if (begin.size() > 12 && begin.sliced(4, 4) == "ftyp") {
        if (begin.sliced(8, 3) == "M4B")
            return u"m4b"_s;
        return hasVideo ? u"mp4"_s : u"m4a"_s;
    }
    // ADTS has the layer 0, which MPEG audio reserves.
    if (begin.size() > 2 && begin.at(0) == '\xff' && (begin.at(1) & '\xf6') == '\xf0')
        return u"aac"_s;
    return u"mp3"_s;
}

bool CheckedSound::isCut() const
{
    constexpr double minShare = 0.95;
    return there.count() > 0 && double(there.count()) < minShare * double(facts.duration.count());
}

Result<CheckedSound> checkSound(const QString &path, const std::function<bool()> &goOn)
{
    QFile file(path);
    const QByteArray begin =
        file.open(QIODevice::ReadOnly) ? file.read(enoughToTell) : QByteArray();
    if (const auto refused = refuseText(begin); !refused)
        return refused.error();
    auto facts = readMediaFacts(path);
    if (!facts)
        return Error{
            SoundWords::tr("What the server sends is not a recording that can be played.")};
    CheckedSound sound{.facts = *std::move(facts), .ending = {}, .there = {}};
    sound.ending = endingOf(begin, sound.facts.hasVideo);
    const auto index = buildPacketIndex(path, goOn);
    if (!index)
        return index.error();
    if (sound.ending != "mp3"_L1 || !tellsItsLength(file, begin))
        return sound;
    for (const PartIndex &part : index->parts()) {
        if (part.ticksPerSecond > 0)
            sound.there += milliseconds((part.end - part.begin) * 1000 / part.ticksPerSecond);
    }
    return sound;
}

} // namespace earmark
