// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/repair.h"

#include "formats/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QString withCount(Repair repair)
{
    switch (repair) {
    case Repair::LooseTime:
        return QCoreApplication::translate(
            "Reading", "Lines whose time is not written by the rules, read all the same: %1.");
    case Repair::UnreadableTime:
        return QCoreApplication::translate(
            "Reading", "Lines whose time could not be read, kept without a time: %1.");
    case Repair::NegativeTime:
        return QCoreApplication::translate("Reading",
                                           "Times before the beginning, moved to it: %1.");
    case Repair::EndBeforeBegin:
        return QCoreApplication::translate(
            "Reading", "Lines that ended before they began, closed where they begin: %1.");
    case Repair::OutOfOrder:
        return QCoreApplication::translate("Reading",
                                           "Lines that stood out of order, put in order: %1.");
    case Repair::WordTime:
        return QCoreApplication::translate(
            "Reading", "Words whose time goes backwards, kept without a time: %1.");
    case Repair::MissingComma:
        return QCoreApplication::translate("Reading", "Commas that were missing, put in: %1.");
    case Repair::DamagedCharacter:
        return QCoreApplication::translate(
            "Reading", "Characters that are damaged in the file, shown as �: %1.");
    case Repair::BareSign:
        return QCoreApplication::translate(
            "Reading", "Signs of the format that stand in the text as they are, kept: %1.");
    case Repair::EmptyLine:
        return QCoreApplication::translate("Reading", "Lines without text, left out: %1.");
    case Repair::Twin:
        return QCoreApplication::translate("Reading", "Lines given twice, taken once: %1.");
    case Repair::RolledUp:
        return QCoreApplication::translate(
            "Reading", "Lines that rolling captions show again, taken once: %1.");
    case Repair::BeforeFirstSpeaker:
        return QCoreApplication::translate(
            "Reading", "Lines before the first speaker, taken for the head of the page: %1.");
    case Repair::AfterLastSpeaker:
        return QCoreApplication::translate(
            "Reading", "Lines after the last speaker, taken for the foot of the page: %1.");
    case Repair::OtherTranscript:
        return QCoreApplication::translate(
            "Reading", "Other transcripts on the page, which differ and were left out: %1.");
    case Repair::DamagedEnd:
        return QCoreApplication::translate(
            "Reading", "Places where the file breaks off, after which nothing was read: %1.");
    case Repair::Refused:
        return QCoreApplication::translate("Reading",
                                           "Lines that the standard does not allow, left out: %1.");
    }
    return {};
}

} // namespace

bool leavesOut(Repair repair)
{
    return repair >= Repair::EmptyLine;
}

QString nameOf(Repair repair)
{
    switch (repair) {
    case Repair::LooseTime:
        return u"loose-time"_s;
    case Repair::UnreadableTime:
        return u"unreadable-time"_s;
    case Repair::NegativeTime:
        return u"negative-time"_s;
    case Repair::EndBeforeBegin:
        return u"end-before-begin"_s;
    case Repair::OutOfOrder:
        return u"out-of-order"_s;
    case Repair::WordTime:
        return u"word-time"_s;
    case Repair::MissingComma:
        return u"missing-comma"_s;
    case Repair::DamagedCharacter:
        return u"damaged-character"_s;
    case Repair::BareSign:
        return u"bare-sign"_s;
    case Repair::EmptyLine:
        return u"empty-line"_s;
    case Repair::Twin:
        return u"twin"_s;
    case Repair::RolledUp:
        return u"rolled-up"_s;
    case Repair::BeforeFirstSpeaker:
        return u"before-first-speaker"_s;
    case Repair::AfterLastSpeaker:
        return u"after-last-speaker"_s;
    case Repair::OtherTranscript:
        return u"other-transcript"_s;
    case Repair::DamagedEnd:
        return u"damaged-end"_s;
    case Repair::Refused:
        return u"refused"_s;
    }
    return {};
}

QString sentenceOf(const RepairCount &count)
{
    const QString sentence = withCount(count.repair).arg(count.times);
    if (count.firstLine == 0)
        return sentence;
    return QCoreApplication::translate("Reading", "%1 (First in line %2.)")
        .arg(sentence)
        .arg(count.firstLine);
}

QString nameOf(FoundLabel::Form form)
{
    switch (form) {
    case FoundLabel::Form::Colon:
        return u"colon"_s;
    case FoundLabel::Form::Brackets:
        return u"brackets"_s;
    case FoundLabel::Form::Parentheses:
        return u"parentheses"_s;
    case FoundLabel::Form::Chevrons:
        return u"chevrons"_s;
    case FoundLabel::Form::Bar:
        return u"bar"_s;
    case FoundLabel::Form::OwnLine:
        return u"own-line"_s;
    }
    return {};
}

// Whether a name that comes once is one, or what looks like none and comes often.
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
