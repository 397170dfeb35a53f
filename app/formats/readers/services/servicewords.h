// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/json/jsonfile.h"
#include "formats/readers/json/jsonsegment.h"
#include "formats/readers/words/wordjoiner.h"

namespace earmark {

// What the readers of the services share.

/// What a service calls the parts of a word.
struct WordKeys
{
    QLatin1StringView text;
    QLatin1StringView begin;
    QLatin1StringView end;
    JsonUnit unit = JsonUnit::Seconds;
};

/// The time of a word: a number, a string, Google's "1.500s" or its seconds and nanos.
std::optional<milliseconds> timeOf(const QJsonValue &value, JsonUnit unit = JsonUnit::Seconds);
/// … from a begin to an end that may miss, as they stand in the file, be it backwards.
std::optional<TimeSpan> spanOf(std::optional<milliseconds> begin, std::optional<milliseconds> end);

SpeechPiece pieceOf(const QJsonObject &word, const WordKeys &keys);

/// The first of the alternatives that a service offers.
QJsonObject bestOf(const QJsonValue &result);
/// Whether that of any of `results` has `key`.
bool anyBestHas(const QJsonArray &results, QLatin1StringView key);

/// Collects the words of a service; one without a speaker goes on with the last.
class ServiceWords
{
public:
    void add(SpeechPiece piece, const QString &speaker);
    /// Words that do not say who speaks are `speaker`'s.
    void addWords(const QJsonArray &words, const WordKeys &keys, const QString &speaker = {});
    /// A text whose words are not told one by one: a line if it has a time, else sentences. The
    /// words are what is known of some all the same, placed in the text.
    void addText(const QString &text, std::optional<TimeSpan> span, const QString &speaker,
                 const QList<Word> &words = {});
    void endParagraph();
    /// What comes was recorded in a channel of its own, beside what comes from others at the same
    /// time.
    void goToChannel(const QString &name);
    /// As the service calls it; the first counts.
    void setLanguage(const QString &name);

    /// Sentences, each a line. Who speaks alone in a channel has its name.
    Draft take() &&;

private:
    /// A piece and what is said of it.
    struct Said
    {
        SpeechPiece piece;
        QString speaker;
        bool isLine = false;
        QList<Word> words;
    };

    struct Channel
    {
        QString name;
        QList<Said> said;
    };

    Channel &channel();
    void addChannel(const Channel &channel, bool isAlone);
    void addLine(const Said &said, const SpeechPiece &piece);
    void mend(std::optional<TimeSpan> &span);
    void breakAtOthers();
    void sortLines();

    Draft m_draft;
    QList<Channel> m_channels;
    QHash<QString, qsizetype> m_places; ///< of the channels
    qsizetype m_place = 0;
    bool m_hasLanguage = false;
};

} // namespace earmark
