// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/json/jsonpaths.h"
#include "formats/readers/words/wordjoiner.h"

#include <QMap>

namespace earmark {

/// Where a service has the parts of a word; by default at any of the usual keys.
struct WordPaths
{
    JsonPaths text{"text, punctuated_word, punct, word, value, name"};
    JsonPaths begin{"start, start_time, startTime, startOffset, start_offset, time_begin, ts, "
                    "timestamp, time"};
    JsonPaths end{"end, end_time, endTime, endOffset, end_offset, time_end, end_ts, "
                  "end_timestamp"};
    JsonPaths duration{}; ///< used if there is no end
    JsonPaths speaker{"speaker"};
    JsonPaths channel{};
    JsonUnit unit = JsonUnit::Seconds;
    bool leavesZeroOut = false; ///< a missing begin is 0, and speaker 0 is nobody
    /// For times that need a reader of their own.
    std::optional<TimeSpan> (*span)(const QJsonValue &word) = nullptr;
    /// Sets what else the service says about a word.
    void (*mark)(const QJsonValue &word, SpeechPiece &piece) = nullptr;
};

/// The same for a line or another group of words.
struct LinePaths
{
    WordPaths line{};
    JsonPaths language{};
    JsonPaths words{"words"};
    WordPaths word{};
    bool placesWords = false; ///< it becomes one line, and its words are found in its text
    bool isParagraph = false;
};

std::optional<TimeSpan> spanAt(const JsonNode &word, const WordPaths &paths);

/// Collects the words of a service. A word without a speaker has the last one.
class ServiceWords
{
public:
    void addLines(const QJsonArray &lines, const LinePaths &paths);
    /// Adds the words of a line, or its text if it has no words.
    void addLine(const QJsonValue &line, const LinePaths &paths);
    void addWords(const QJsonArray &words, const WordPaths &paths, const QString &speaker = {});
    void addWord(const QJsonValue &word, const WordPaths &paths, const QString &speaker);
    /// Adds a text: one line if it has a time, else sentences. `words` are those of its words whose
    /// times are known.
    void addText(const QString &text, std::optional<TimeSpan> span, const QString &speaker,
                 const QList<Word> &words = {});
    void endParagraph();
    /// What is added next was recorded in this channel. Channels run at the same time.
    void goToChannel(const QString &name);
    /// Takes the service's name of a language. Only the first known one counts.
    void setLanguage(const QString &name);
    /// Gives a speaker label of lines and words a name.
    void nameSpeaker(const QString &label, const QString &name) { m_names.insert(label, name); }
    QString nameOf(const QString &label) const;
    /// Adds who speaks from which time on, for words without a speaker.
    void addTurns(const QJsonArray &turns, const WordPaths &paths);

    /// Makes each sentence a line. The only speaker of a channel gets the channel's name.
    Draft take() &&;

private:
    struct Said : SpeechPiece
    {
        bool isLine = false;
        QList<Word> words;
    };

    struct Channel
    {
        QString name;
        QList<Said> said;
    };

    void add(Said said);
    QString speakerAt(const JsonNode &value, const WordPaths &paths) const;
    void addChannel(const Channel &channel, bool isAlone);
    void breakAtOthers();

    Draft m_draft;
    QList<Channel> m_channels;
    QHash<QString, qsizetype> m_places; ///< in m_channels, by name
    qsizetype m_place = 0; ///< of the current channel
    bool m_hasLanguage = false;
    QHash<QString, QString> m_names;
    QMap<milliseconds, QString> m_turns;
};

} // namespace earmark
