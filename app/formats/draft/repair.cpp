// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/draft/repair.h"

#include "formats/draft/reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace earmark {

namespace {

struct Words
{
    const char *name; ///< for programs
    const char *sentence;
};

constexpr std::array<Words, 17> repairs{{
    // in the order of Repair
    {"loose-time",
     QT_TRANSLATE_NOOP("Reading",
                       "Lines whose time is not written by the rules, read all the same: %1.")},
    {"unreadable-time",
     QT_TRANSLATE_NOOP("Reading", "Lines whose time could not be read, kept without a time: %1.")},
    {"negative-time", QT_TRANSLATE_NOOP("Reading", "Times before the beginning, moved to it: %1.")},
    {"end-before-begin",
     QT_TRANSLATE_NOOP("Reading",
                       "Lines that ended before they began, closed where they begin: %1.")},
    {"out-of-order",
     QT_TRANSLATE_NOOP("Reading", "Lines that stood out of order, put in order: %1.")},
    {"word-time",
     QT_TRANSLATE_NOOP("Reading", "Words whose time goes backwards, kept without a time: %1.")},
    {"missing-comma", QT_TRANSLATE_NOOP("Reading", "Commas that were missing, put in: %1.")},
    {"damaged-character",
     QT_TRANSLATE_NOOP("Reading", "Characters that are damaged in the file, shown as �: %1.")},
    {"bare-sign",
     QT_TRANSLATE_NOOP("Reading",
                       "Signs of the format that stand in the text as they are, kept: %1.")},
    {"empty-line", QT_TRANSLATE_NOOP("Reading", "Lines without text, left out: %1.")},
    {"twin", QT_TRANSLATE_NOOP("Reading", "Lines given twice, taken once: %1.")},
    {"rolled-up",
     QT_TRANSLATE_NOOP("Reading", "Lines that rolling captions show again, taken once: %1.")},
    {"before-first-speaker",
     QT_TRANSLATE_NOOP("Reading",
                       "Lines before the first speaker, taken for the head of the page: %1.")},
    {"after-last-speaker",
     QT_TRANSLATE_NOOP("Reading",
                       "Lines after the last speaker, taken for the foot of the page: %1.")},
    {"other-transcript",
     QT_TRANSLATE_NOOP("Reading",
                       "Other transcripts on the page, which differ and were left out: %1.")},
    {"damaged-end",
     QT_TRANSLATE_NOOP("Reading",
                       "Places where the file breaks off, after which nothing was read: %1.")},
    {"refused",
     QT_TRANSLATE_NOOP("Reading", "Lines that the standard does not allow, left out: %1.")},
}};

constexpr std::array formNames{"colon", "brackets", "parentheses", "chevrons", "bar", "own-line"};

} // namespace

bool leavesOut(Repair repair)
{
    return repair >= Repair::EmptyLine;
}

QString nameOf(Repair repair)
{
    return QString::fromLatin1(repairs.at(std::size_t(repair)).name);
}

QString sentenceOf(const RepairCount &count)
{
    const char *words = repairs.at(std::size_t(count.repair)).sentence;
    const QString sentence = QCoreApplication::translate("Reading", words).arg(count.times);
    if (count.firstLine == 0)
        return sentence;
    return QCoreApplication::translate("Reading", "%1 (First in line %2.)")
        .arg(sentence)
        .arg(count.firstLine);
}

QString nameOf(FoundLabel::Form form)
{
    return QString::fromLatin1(formNames.at(std::size_t(form)));
}

// A speaker that occurs once, or a label that repeats and is no speaker.
static bool isGuess(const FoundLabel &label)
{
    return label.isSpeaker == (label.times == 1);
}

bool Reading::isDoubtful() const
{
    return std::ranges::any_of(repairs,
                               [](const RepairCount &count) {
                                   return leavesOut(count.repair)
                                       && count.repair != Repair::EmptyLine;
                               })
        || std::ranges::any_of(labels, isGuess);
}

QStringList Reading::warnings() const
{
    QStringList sentences;
    for (const RepairCount &count : repairs)
        sentences.append(sentenceOf(count));
    return sentences;
}

} // namespace earmark
