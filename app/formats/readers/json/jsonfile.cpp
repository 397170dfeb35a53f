// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonfile.h"

#include "formats/input/letters/jsonpieces.h"
#include "formats/input/stopping.h"
#include "formats/input/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

Error parseError(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArrayView before =
        QByteArrayView(json).first(std::clamp<qsizetype>(error.offset, 0, json.size()));
    const qsizetype line = std::ranges::count(before, '\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return Error{
        QCoreApplication::translate("readJson", "This JSON is damaged at line %1, column %2 (%3).")
            .arg(line)
            .arg(column)
            .arg(error.errorString())};
}

// The length of a word that is not JSON, which Python and others write for a missing number.
qsizetype lengthOfNonJson(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 10> words{
        "NaN", "nan", "-Infinity", "Infinity", "-inf", "-Inf", "inf", "Inf", "None", "undefined"};
    const auto word = std::ranges::find_if(
        words, [text](QByteArrayView known) { return text.startsWith(known); });
    return word == words.end() ? 0 : word->size();
}

// Adds missing commas: Subtitle Edit 5 forgets some, mostly at the ends of lines.
QByteArray withCommas(const QByteArray &utf8, QList<qsizetype> &commas)
{
    QByteArray result;
    result.reserve(utf8.size() + utf8.size() / 16);
    bool endsValue = false; // what came last, except white space
    qsizetype line = 1;
    qsizetype endLine = 0; // of the value
    qsizetype endOfValue = 0; // in the result
    for (qsizetype i = 0, end = 0; i < utf8.size(); i = end) {
        const char c = utf8.at(i);
        end = endOfJsonPiece(utf8, i);
        const QByteArrayView piece = QByteArrayView(utf8).sliced(i, end - i);
        if (endsValue && (c == '"' || c == '{' || c == '[')) {
            result.insert(endOfValue, ',');
            commas.append(endLine);
        }
        result += piece;
        line += piece.count('\n');
        if (isJsonSpace(c))
            continue;
        endsValue = QByteArrayView("\"}]0123456789el").contains(c);
        endLine = line;
        endOfValue = result.size();
    }
    return result;
}

// Replaces such words by null, or by an empty list if null is longer, and commas after the last
// value by spaces. Positions stay the same.
QByteArray withPlainValues(QByteArray json)
{
    qsizetype comma = -1; // if nothing has come after it
    for (qsizetype i = 0, end = 0; i < json.size(); i = end) {
        const char c = json.at(i);
        const qsizetype strange = lengthOfNonJson(QByteArrayView(json).sliced(i));
        end = strange > 0 ? i + strange : endOfJsonPiece(json, i);
        if ((c == ']' || c == '}') && comma >= 0)
            json[comma] = ' ';
        if (!isJsonSpace(c))
            comma = c == ',' ? i : -1;
        if (strange > 0)
            json.replace(i, strange,
                         QByteArray(strange < 4 ? "[]" : "null").leftJustified(strange));
    }
    return json;
}

// JSON Lines: one object on each line. Nothing if the first line is not an object.
std::optional<QJsonArray> listOfLines(const QByteArray &utf8, QList<qsizetype> &damaged)
{
    QJsonArray list;
    qsizetype number = 0;
    for (const QLatin1StringView line : qTokenize(QLatin1StringView(utf8), "\n"_L1)) {
        ++number;
        if (Stopping::isStopped())
            break;
        if (line.trimmed().isEmpty())
            continue;
        const auto document = QJsonDocument::fromJson({line.data(), line.size()});
        if (document.isObject())
            list.append(document.object());
        else if (list.isEmpty())
            return {};
        else
            damaged.append(number);
    }
    if (damaged.size() > list.size())
        return {};
    return list;
}

// Whether the file is JSON Lines, or becomes JSON with its missing commas.
bool mend(JsonFile &file, QJsonDocument &document)
{
    QList<qsizetype> damaged;
    if (const auto list = listOfLines(file.utf8, damaged)) {
        file.damaged = damaged;
        document = QJsonDocument(*list);
        return true;
    }
    QJsonParseError error;
    document = QJsonDocument::fromJson(withCommas(file.utf8, file.commas), &error);
    return !file.commas.isEmpty() && error.error == QJsonParseError::NoError;
}

} // namespace

bool isJson(QStringView text)
{
    const QStringView trimmed = headOf(text, 4096).trimmed();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'['))
        return false;
    const QStringView inside = trimmed.sliced(1).trimmed();
    if (inside.isEmpty())
        return true;
    const QChar first = inside.front();
    // Empty brackets may be a tick box before a line of text.
    if (first == u'}' || first == u']')
        return inside.size() == 1;
    // A text may begin with a sound: {Music}
    if (trimmed.front() == u'{')
        return first == u'"';
    // … or with a link of a notebook: [[Anna]], [[12]].
    static const QRegularExpression value(
        u"^[\\[{]\\s*(?:[\\]}\"\\[{]|(?:-?\\d[\\d.eE+-]*|null)\\s*[,\\]]\\s*[^\\]:\\s])"_s);
    return (first == u'{' || first == u'[') && value.match(inside.toString()).hasMatch();
}

Result<JsonFile> parseJson(QString text)
{
    JsonFile file;
    file.utf8 = std::exchange(text, {}).toUtf8();
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(file.utf8, &error);
    if (error.error != QJsonParseError::NoError) {
        file.utf8 = withPlainValues(std::move(file.utf8));
        document = QJsonDocument::fromJson(file.utf8, &error);
        if (error.error != QJsonParseError::NoError && !mend(file, document))
            return parseError(file.utf8, error);
    }
    file.root = document.object();
    file.list = document.array();
    return file;
}

QList<qsizetype> linesOfEntries(const JsonFile &file, QByteArrayView key)
{
    QList<qsizetype> lines;
    QByteArrayView before; // the string before, which may be the key of what comes
    qsizetype line = 1;
    int depth = 0;
    int listDepth = 0; // of the list; -1 behind it
    for (qsizetype i = 0, end = 0; i < file.utf8.size(); i = end) {
        const char c = file.utf8.at(i);
        end = endOfJsonPiece(file.utf8, i);
        line += c == '\n' ? 1 : 0;
        if (c == '{' || c == '[') {
            if (depth > 0 && depth == listDepth) // a program may write tuples
                lines.append(line);
            ++depth;
            const bool isIt = key.isEmpty() ? depth == 1 : before == key;
            listDepth = c == '[' && listDepth == 0 && isIt ? depth : listDepth;
        } else if (c == '}' || c == ']') {
            listDepth = depth == listDepth ? -1 : listDepth;
            --depth;
        }
        if (c == '"')
            before = inJsonQuotes(QByteArrayView(file.utf8).sliced(i, end - i));
        else if (!isJsonSpace(c) && c != ':')
            before = {};
    }
    return lines;
}

} // namespace earmark
