// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/speech/script.h"

#include "transcript/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

void blank(QString &text, qsizetype begin, qsizetype length)
{
    text.replace(begin, length, QString(length, u' '));
}

// [laughs], <noise>, ♪ la la ♪, *sighs*, and (rires) but not every remark in round brackets.
void blankDirections(QString &text)
{
    static const QRegularExpression direction(
        u"\\[[^\\]]*\\]|<[^>]*>|♪[^♪]*♪|\\*[^*\\s][^*]{0,30}\\*"
        u"|\\((?:[^)]*\\b)?(?:rire|laugh|lach|riso|risa|applau|musi|inaudi|silence|cough|tous)"
        u"[^)]{0,20}\\)"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto matches = direction.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        blank(text, match.capturedStart(), match.capturedLength());
    }
}

QChar plain(QChar c)
{
    switch (c.unicode()) {
    case u'’':
    case u'‘':
    case u'ʼ':
        return u'\'';
    case u'…':
        return u'.';
    case u'–':
    case u'—':
        return u',';
    default:
        break;
    }
    static constexpr QStringView ornaments = u"“”«»„\"‹›*_#~|{}\\^♪♫•·";
    return c.isSpace() || ornaments.contains(c) ? QChar(u' ') : c;
}

// Splits words like « l'intelligence » after the apostrophe.
void appendTokens(const Word &word, qint32 offset, QStringView spoken, QList<ScriptToken> &tokens)
{
    qint32 begin = word.offset;
    for (qint32 i = word.offset; i < word.end(); ++i) {
        const bool splits = spoken.at(i) == u'\'' && i + 1 < word.end()
            && spoken.at(i + 1).isLetterOrNumber() && hasSpoken(spoken.sliced(begin, i - begin));
        if (!splits)
            continue;
        tokens.append({offset + begin, i + 1 - begin});
        begin = i + 1;
    }
    if (hasSpoken(spoken.sliced(begin, word.end() - begin)))
        tokens.append({offset + begin, word.end() - begin});
}

} // namespace

QString spokenForm(QStringView text)
{
    QString spoken = text.toString();
    blankDirections(spoken);
    for (QChar &c : spoken)
        c = plain(c);
    return spoken;
}

Script scriptOf(const Transcript &transcript, const QStringList &languages)
{
    Script script;
    QHash<SpeakerId, int> voices;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        if (cue.origin == TimeOrigin::NotSpoken)
            continue;
        if (!voices.contains(cue.speaker))
            voices.insert(cue.speaker, int(voices.size()));
        const int voice = voices.value(cue.speaker);
        for (const QStringView text : splitIntoSentences(cue.text)) {
            const auto offset = qint32(text.data() - cue.text.constData());
            ScriptSentence sentence{row, offset, voice, languages.at(row), {}, {}};
            sentence.spoken = spokenForm(text);
            for (const Word &word : splitIntoWords(text))
                appendTokens(word, offset, sentence.spoken, sentence.tokens);
            if (!sentence.tokens.isEmpty())
                script.append(sentence);
        }
    }
    return script;
}

} // namespace earmark
