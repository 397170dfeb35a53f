// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonentries.h"

#include "formats/input/words.h"
#include "formats/readers/json/jsonsegment.h"

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// These hold only words; lines are better if the file has both.
constexpr std::array keysOfWords{"words"_L1, "word_segments"_L1, "tokens"_L1, "result"_L1};

// One of the usual keys, or else any key of a list whose entries have a text and a time. Empty if
// the file itself is the list.
QString keyOf(const JsonFile &file)
{
    for (const QLatin1StringView key :
         {"segments"_L1, "transcript"_L1, "transcripts"_L1, "cues"_L1, "lines"_L1, "subtitles"_L1,
          "captions"_L1, "chunks"_L1, "timeline"_L1, "transcription"_L1}) {
        if (!file.root.value(key).toArray().isEmpty())
            return key;
    }
    const auto words = std::ranges::find_if(keysOfWords, [&file](QLatin1StringView key) {
        return !file.root.value(key).toArray().isEmpty();
    });
    if (words != keysOfWords.end())
        return *words;
    for (auto member = file.root.begin(); member != file.root.end(); ++member) {
        const QJsonObject first = member.value().toArray().first().toObject();
        if (!jsonText(first).isEmpty() && jsonBegin(first))
            return member.key();
    }
    return {};
}

// In a stream of OpenAI, the last entry repeats all, and "delta" entries repeat the segments.
bool repeatsSegments(const QJsonObject &entry)
{
    const QString type = entry.value("type"_L1).toString();
    return type == "transcript.text.done"_L1 || type == "transcript.text.delta"_L1;
}

// Soniox writes translations between the spoken tokens.
bool isTranslation(const QJsonObject &entry)
{
    return entry.value("translation_status"_L1).toString() == "translation"_L1;
}

// Whether a stream has segments, so that the entries that repeat them can be left out.
bool hasSegments(const QJsonArray &list)
{
    return std::ranges::any_of(list, [](const QJsonValue &value) {
        return value["type"_L1].toString() == "transcript.text.segment"_L1;
    });
}

QJsonObject lineOfGroup(QJsonObject line, const QJsonObject &group)
{
    for (const QLatin1StringView key : {"speaker"_L1, "voice"_L1}) {
        if (!line.contains(key) && group.contains(key))
            line.insert(key, group.value(key));
    }
    return line;
}

// Echogarden nests timelines, from a paragraph down to the sounds of a word.
bool isTree(const QJsonObject &entry)
{
    return !entry.value("timeline"_L1).toArray().isEmpty()
        && entry.value("type"_L1).toString() != "word"_L1;
}

bool isAboveWords(const QJsonValue &value)
{
    return isOneOf(value["type"_L1].toString(), u"segment|paragraph|sentence");
}

// Adds the words below a branch, but not the sounds and letters below them.
void addWords(const QJsonArray &branches, QJsonArray &words)
{
    for (const auto &value : branches) {
        const QJsonObject branch = value.toObject();
        if (isTree(branch))
            addWords(branch.value("timeline"_L1).toArray(), words);
        else
            words.append(branch);
    }
}

void add(const QJsonObject &entry, qsizetype line, JsonEntries &list)
{
    list.entries.append(entry);
    list.lineNumbers.append(line);
}

// The sentences of a tree are the lines.
void addTree(const QJsonObject &tree, qsizetype line, JsonEntries &list)
{
    const QJsonArray branches = tree.value("timeline"_L1).toArray();
    if (std::ranges::any_of(branches, isAboveWords)) {
        for (const auto &branch : branches)
            addTree(lineOfGroup(branch.toObject(), tree), line, list);
        return;
    }
    QJsonObject entry = tree;
    QJsonArray words;
    addWords(branches, words);
    if (!words.isEmpty())
        entry.insert("words"_L1, words);
    add(entry, line, list);
}

void addEntry(const QJsonObject &entry, qsizetype line, JsonEntries &list)
{
    if (isTree(entry)) {
        addTree(entry, line, list);
    } else if (isGroup(entry)) {
        for (const auto &item : entry.value("items"_L1).toArray())
            add(lineOfGroup(item.toObject(), entry), line, list);
    } else {
        add(entry, line, list);
    }
}

} // namespace

QJsonArray listedIn(const JsonFile &file)
{
    const QString key = keyOf(file);
    return key.isEmpty() ? file.list : file.root.value(key).toArray();
}

bool areListedAsWords(const JsonFile &file)
{
    return std::ranges::find(keysOfWords, keyOf(file)) != keysOfWords.end();
}

JsonEntries entriesOf(const JsonFile &file)
{
    const QString key = keyOf(file);
    const QJsonArray list = listedIn(file);
    const QList<qsizetype> numbers = linesOfEntries(file, key.toUtf8());
    const bool isStream = key.isEmpty() && hasSegments(list);
    const bool mayBeTranslated = key == "tokens"_L1;
    const auto isOdd = [](const QJsonValue &value) {
        return value.isArray() || isGroup(value.toObject()) || isTree(value.toObject());
    };
    if (!isStream && !mayBeTranslated && std::ranges::none_of(list, isOdd))
        return {.entries = list, .lineNumbers = numbers};
    JsonEntries entries;
    for (qsizetype row = 0; row < list.size(); ++row) {
        const QJsonValue value = list.at(row);
        const QJsonObject entry =
            value.isArray() ? namedWhisperTuple(value.toArray()) : value.toObject();
        const bool isAgain = isStream && repeatsSegments(entry);
        if (!isAgain && !(mayBeTranslated && isTranslation(entry)))
            addEntry(entry, numbers.value(row), entries);
    }
    return entries;
}

// OpenAI and whisperX write such a list.
QJsonArray wordsBeside(const JsonFile &file)
{
    return listAt(file.root, "words, word_segments");
}

bool isGroup(const QJsonObject &entry)
{
    return entry.value("items"_L1).isArray() && jsonText(entry).isEmpty();
}

} // namespace earmark
