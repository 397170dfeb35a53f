// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/match/pausecosts.h"

namespace earmark {

namespace {

constexpr float withinWord = 3;
constexpr float amongFirstWords = 3;
constexpr float elsewhere = 0.6F;
constexpr int firstWords = 3; // of a sentence, or after a comma

// Whether a comma or the like stands right before `place`.
bool endsPart(QStringView text, qsizetype place)
{
    for (qsizetype i = place - 1; i >= 0 && !text.at(i).isLetterOrNumber(); --i) {
        if (text.at(i).isPunct() && text.at(i) != u'\'' && text.at(i) != u'-')
            return true;
    }
    return false;
}

} // namespace

std::vector<float> pauseCosts(const ScriptSentence &sentence)
{
    std::vector<float> costs;
    qint32 end = 0;
    int word = 0; // since the last comma or the begin of the sentence
    for (const ScriptToken &token : sentence.tokens) {
        const qint32 begin = token.offset - sentence.offset;
        const bool isNewPart = costs.empty() || endsPart(sentence.spoken, begin);
        word = isNewPart ? 0 : word + 1;
        costs.push_back(isNewPart                ? 0
                            : begin <= end       ? withinWord
                            : word <= firstWords ? amongFirstWords
                                                 : elsewhere);
        end = begin + token.length;
    }
    return costs;
}

} // namespace earmark
