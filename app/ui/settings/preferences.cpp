// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QMetaEnum>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

const QString skipBackKey = u"playback/skipBackSeconds"_s;
const QString skipForwardKey = u"playback/skipForwardSeconds"_s;
const QString rewindKey = u"playback/rewindAfterNoteSeconds"_s;
const QString pauseKey = u"playback/rewindAfterPauseSeconds"_s;
const QString writingKey = u"playback/rewindWhileCorrectingSeconds"_s;
const QString deviceKey = u"playback/outputDevice"_s;
const QString findsTimesKey = u"transcript/findTimes"_s;
const QString textTemplateKey = u"transcript/textTemplate"_s;
const QString appearanceKey = u"window/appearance"_s;

// The default if the value makes no sense, because a user may have edited the settings file.
milliseconds secondsIn(const QSettings &settings, const QString &key, int fallback, int min)
{
    bool isNumber = false;
    const int seconds = settings.value(key, fallback).toInt(&isNumber);
    return std::chrono::seconds(isNumber && seconds >= min && seconds <= 600 ? seconds : fallback);
}

int toSeconds(milliseconds distance)
{
    return int(std::chrono::round<std::chrono::seconds>(distance).count());
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

milliseconds Preferences::skipBack() const
{
    return secondsIn(m_settings, skipBackKey, 10, 1);
}

milliseconds Preferences::skipForward() const
{
    return secondsIn(m_settings, skipForwardKey, 30, 1);
}

milliseconds Preferences::rewindAfterNote() const
{
    return secondsIn(m_settings, rewindKey, 2, 0);
}

milliseconds Preferences::rewindAfterPause() const
{
    return secondsIn(m_settings, pauseKey, 10, 0);
}

milliseconds Preferences::rewindWhileWriting() const
{
    return secondsIn(m_settings, writingKey, 3, 1);
}

QString Preferences::textTemplate() const
{
    return m_settings.value(textTemplateKey).toString();
}

void Preferences::setTextTemplate(const QString &text)
{
    write(textTemplateKey, text);
}

QByteArray Preferences::outputDevice() const
{
    return m_settings.value(deviceKey).toByteArray();
}

Preferences::Appearance Preferences::appearance() const
{
    const QByteArray name = m_settings.value(appearanceKey).toString().toLatin1();
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Appearance>().keyToValue(name.constData(), &isKnown);
    return isKnown ? Appearance(value) : Appearance::System;
}

void Preferences::setSkipBack(milliseconds distance)
{
    write(skipBackKey, toSeconds(distance));
}

void Preferences::setSkipForward(milliseconds distance)
{
    write(skipForwardKey, toSeconds(distance));
}

void Preferences::setRewindAfterNote(milliseconds distance)
{
    write(rewindKey, toSeconds(distance));
}

void Preferences::setRewindAfterPause(milliseconds distance)
{
    write(pauseKey, toSeconds(distance));
}

void Preferences::setRewindWhileWriting(milliseconds distance)
{
    write(writingKey, toSeconds(distance));
}

void Preferences::setOutputDevice(const QByteArray &id)
{
    write(deviceKey, id);
}

void Preferences::setAppearance(Appearance appearance)
{
    const char *name = QMetaEnum::fromType<Appearance>().valueToKey(int(appearance));
    write(appearanceKey, QString::fromLatin1(name));
}

bool Preferences::findsTimes() const
{
    return m_settings.value(findsTimesKey, true).toBool();
}

void Preferences::setFindsTimes(bool finds)
{
    write(findsTimesKey, finds);
}

void Preferences::write(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    emit changed();
}

} // namespace earmark
