// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void beginWithTheUsual()
    {
        QSettings settings(path(), QSettings::IniFormat);
        const Preferences preferences(settings);
        QCOMPARE(preferences.skipBack(), milliseconds(10s));
        QCOMPARE(preferences.skipForward(), milliseconds(30s));
        QCOMPARE(preferences.rewindAfterNote(), milliseconds(2s));
        QCOMPARE(preferences.outputDevice(), QByteArray());
        QCOMPARE(preferences.appearance(), Preferences::Appearance::System);
    }

    void areKept()
    {
        {
            QSettings settings(path(), QSettings::IniFormat);
            Preferences preferences(settings);
            preferences.setSkipBack(15s);
            preferences.setSkipForward(45s);
            preferences.setRewindAfterNote(0s);
            preferences.setOutputDevice("usb-headset");
            preferences.setAppearance(Preferences::Appearance::Dark);
        }
        QSettings settings(path(), QSettings::IniFormat);
        const Preferences preferences(settings);
        QCOMPARE(preferences.skipBack(), milliseconds(15s));
        QCOMPARE(preferences.skipForward(), milliseconds(45s));
        QCOMPARE(preferences.rewindAfterNote(), milliseconds(0s));
        QCOMPARE(preferences.outputDevice(), QByteArray("usb-headset"));
        QCOMPARE(preferences.appearance(), Preferences::Appearance::Dark);
    }

    void announceEachChangeOnce()
    {
        QSettings settings(path(), QSettings::IniFormat);
        Preferences preferences(settings);
        const QSignalSpy changed(&preferences, &Preferences::changed);
        preferences.setSkipBack(15s);
        QCOMPARE(changed.size(), 1);
        preferences.setSkipBack(15s);
        QCOMPARE(changed.size(), 1);
    }

    void damagedValuesCountAsUnset_data()
    {
        QTest::addColumn<QVariant>("written");
        QTest::newRow("words") << QVariant(u"soon"_s);
        QTest::newRow("nothing") << QVariant(0);
        QTest::newRow("backwards") << QVariant(-5);
        QTest::newRow("an hour") << QVariant(3600);
    }

    void damagedValuesCountAsUnset()
    {
        QFETCH(QVariant, written);
        QSettings settings(path(), QSettings::IniFormat);
        settings.setValue(u"playback/skipBackSeconds"_s, written);
        settings.setValue(u"window/appearance"_s, written);
        const Preferences preferences(settings);
        QCOMPARE(preferences.skipBack(), milliseconds(10s));
        QCOMPARE(preferences.appearance(), Preferences::Appearance::System);
    }

private:
    QString path() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
