// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/notetext.h"
#include "exports/reading/readers.h"
#include "formats/input/encoding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

struct TextReader
{
    QLatin1StringView name;
    QList<ImportedEpisode> (*read)(const QString &text);
};

// The most particular one first.
constexpr std::array textReaders{
    TextReader{"readwise"_L1, readReadwise}, TextReader{"snipd"_L1, readSnipd},
    TextReader{"audacity"_L1, readAudacity}, TextReader{"stamps"_L1, readStamps}};

// A key from elsewhere may be anything, and is written into links and anchors.
ImportedNotes withPlainKeys(const QString &format, QList<ImportedEpisode> episodes)
{
    for (ImportedEpisode &episode : episodes) {
        for (Annotation &note : episode.notes) {
            if (!isPlainKey(note.key))
                note.key.clear();
        }
    }
    return {format, std::move(episodes)};
}

bool hasNotes(const QList<ImportedEpisode> &episodes)
{
    return std::ranges::any_of(episodes,
                               [](const ImportedEpisode &one) { return !one.notes.isEmpty(); });
}

} // namespace

Annotation foundWords(const QString &quote, TimeSpan span)
{
    Annotation highlight;
    highlight.kind = Annotation::Kind::Highlight;
    highlight.span = span;
    highlight.quote = quote;
    highlight.anchor = TextAnchor();
    return highlight;
}

std::optional<milliseconds> timeOfSeconds(const QString &text)
{
    constexpr double longest = 1e9; // seconds
    bool isNumber = false;
    const double seconds = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0 && seconds <= longest))
        return {};
    return milliseconds(std::llround(seconds * 1000));
}

Result<ImportedNotes> readNotes(const QByteArray &bytes)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (!json.isNull()) {
        const QJsonValue root =
            json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
        if (auto own = readNotesJson(root); hasNotes(own))
            return withPlainKeys(u"json"_s, std::move(own));
        if (auto web = readNotesJsonLd(root); hasNotes(web))
            return withPlainKeys(u"jsonld"_s, std::move(web));
    } else {
        auto decoded = decodeText(bytes);
        if (!decoded)
            return decoded.error();
        QString text = decoded->text;
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        for (const TextReader &reader : textReaders) {
            if (auto episodes = reader.read(text); hasNotes(episodes))
                return withPlainKeys(reader.name, std::move(episodes));
        }
    }
    return Error{QCoreApplication::translate("readNotes", "There are no notes in this file.")};
}

} // namespace earmark
