// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/json/jsonpaths.h"
#include "formats/readers/words/wordjoiner.h"

#include <QMap>

namespace earmark {

/// What a service calls the parts of a word, if it does not call them as most do.
struct WordPaths
{
    JsonPaths text{"text"};
    JsonPaths begin{"start"};
    JsonPaths end{"end"};
    JsonPaths duration{}; ///< where it has no end
    JsonPaths speaker{"speaker"};
    JsonPaths channel{};
    JsonUnit unit = JsonUnit::Seconds;
    bool leavesZeroOut = false; ///< a begin of 0 is not written, and speaker 0 is nobody
    /// Times that are spelled as nowhere else.
    std::optional<TimeSpan> (*span)(const QJsonValue &word) = nullptr;
    /// What else it says of a word.
    void (*mark)(const QJsonValue &word, SpeechPiece &piece) = nullptr;
};

/// … of a line or another stretch of words.
struct LinePaths
{
    WordPaths line{};
    JsonPaths language{};
    JsonPaths words{"words"};
    WordPaths word{};
    bool placesWords = false; ///< it is a line of its own; the words stand in its text
    bool isParagraph = false;
};

std::optional<TimeSpan> spanAt(const QJsonValue &word, const WordPaths &paths);

/// Collects the words of a service; one without a speaker goes on with the last.
class ServiceWords
{
public:
    void addLines(const QJsonArray &lines, const LinePaths &paths);
    /// The words of a line, or its text where they are not told one by one.
    void addLine(const QJsonValue &line, const LinePaths &paths);
    void addWords(const QJsonArray &words, const WordPaths &paths, const QString &speaker = {});
    void addWord(const QJsonValue &word, const WordPaths &paths, const QString &speaker);
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
    /// What the lines and words call a speaker stands for a name.
    void nameSpeaker(const QString &label, const QString &name) { m_names.insert(label, name); }
    QString nameOf(const QString &label) const;
    /// From when on somebody says the words that do not tell it themselves.
    void addTurns(const QJsonArray &turns, const WordPaths &paths);

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

    void add(Said said);
    QString speakerAt(const QJsonValue &value, const WordPaths &paths) const;
    void addChannel(const Channel &channel, bool isAlone);
    void breakAtOthers();
    void sortLines();

    Draft m_draft;
    QList<Channel> m_channels;
    QHash<QString, qsizetype> m_places; ///< of the channels
    qsizetype m_place = 0;
    bool m_hasLanguage = false;
    QHash<QString, QString> m_names;
    QMap<milliseconds, QString> m_turns;
};

} // namespace earmark
