// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/speech/pronunciation.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <unicode/translit.h>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lettersPerKanji = 10; // with more letters, the kanji don’t matter
constexpr QStringView anyKanji = u"う";
constexpr auto anySyllable = "a"_L1;

/// The characters of a text from `begin` to before `end`, in UTF-16 units.
struct Run
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

qsizetype unitsAt(QStringView text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
}

char32_t characterAt(QStringView text, qsizetype at)
{
    return unitsAt(text, at) == 2 ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1))
                                  : text.at(at).unicode();
}

Run runOfHan(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && isHan(characterAt(text, end)))
        end += unitsAt(text, end);
    return {begin, end};
}

void append(Pronunciation &spoken, QStringView text, qsizetype offset)
{
    for (qsizetype i = 0; i < text.size(); i += unitsAt(text, i))
        spoken.offsets.append(qint32(offset));
    spoken.text += text;
}

void appendAsIs(Pronunciation &spoken, QStringView text, qsizetype offset)
{
    for (qsizetype i = 0; i < text.size(); i += unitsAt(text, i))
        append(spoken, text.sliced(i, unitsAt(text, i)), offset + i);
}

QString pinyinOf(QStringView han)
{
    static const auto pinyin = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            "Han-Latin; Latin-NumericPinyin", UTRANS_FORWARD, status));
    }();
    if (!pinyin)
        return {};
    icu::UnicodeString text(han.utf16(), int32_t(han.size()));
    pinyin->transliterate(text);
    return QString::fromUtf16(text.getBuffer(), text.length());
}

QStringList syllablesOf(const QString &pinyin)
{
    static const QRegularExpression syllable(u"[\\p{Latin}]+[1-5]?"_s);
    QStringList syllables;
    for (auto found = syllable.globalMatch(pinyin); found.hasNext();)
        syllables.append(found.next().captured());
    return syllables;
}

// A character may sound otherwise among others, so they are read together if possible.
void appendMandarin(Pronunciation &spoken, QStringView text, Run run)
{
    QList<Run> characters;
    for (qsizetype at = run.begin; at < run.end; at += unitsAt(text, at))
        characters.append({at, at + unitsAt(text, at)});
    QStringList syllables = syllablesOf(pinyinOf(text.sliced(run.begin, run.end - run.begin)));
    if (syllables.size() != characters.size()) {
        syllables.clear();
        for (const Run &one : characters)
            syllables.append(syllablesOf(pinyinOf(text.sliced(one.begin, one.end - one.begin)))
                                 .value(0, anySyllable));
    }
    for (qsizetype i = 0; i < characters.size(); ++i)
        append(spoken, u' ' + syllables.at(i), characters.at(i).begin);
    append(spoken, u" ", run.end - 1);
}

void appendJapanese(Pronunciation &spoken, QStringView text, Run run)
{
    for (qsizetype at = run.begin; at < run.end; at += unitsAt(text, at))
        append(spoken, anyKanji, at);
}

bool isJapaneseLanguage(const QString &language)
{
    return language.section(u'-', 0, 0).compare("ja"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isMandarin(const QString &language)
{
    const QString base = language.section(u'-', 0, 0).toLower();
    return (base == "zh"_L1 || base == "cmn"_L1)
        && !language.startsWith("zh-hk"_L1, Qt::CaseInsensitive);
}

Pronunciation pronunciationOf(const QString &text, const QString &language)
{
    const bool isChinese = isMandarin(language);
    const bool writesHan = isChinese || isJapaneseLanguage(language);
    Pronunciation spoken;
    for (qsizetype at = 0; at < text.size();) {
        const Run run = writesHan ? runOfHan(text, at) : Run{at, at};
        if (run.end == at) {
            const qsizetype next = at + unitsAt(text, at);
            appendAsIs(spoken, QStringView(text).sliced(at, next - at), at);
            at = next;
            continue;
        }
        if (isChinese)
            appendMandarin(spoken, text, run);
        else
            appendJapanese(spoken, text, run);
        at = run.end;
    }
    return spoken;
}

bool hasManyKanji(const QString &text, const QString &language)
{
    const auto kanji = std::ranges::count_if(text, [](QChar c) { return isHan(c.unicode()); });
    return isJapaneseLanguage(language) && kanji * lettersPerKanji > text.size();
}

} // namespace earmark
