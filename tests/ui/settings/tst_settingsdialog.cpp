// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../namedcontrols.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"

#include <QComboBox>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_preferences = std::make_unique<Preferences>(*m_settings);
    }

    void everyControlHasAName()
    {
        const SettingsDialog dialog(*m_preferences);
        QCOMPARE(unnamedControls(dialog), QStringList());
        QVERIFY(!dialog.isModal());
    }

    void showsWhatIsChosen()
    {
        m_preferences->setSkipBack(7s);
        m_preferences->setAppearance(Preferences::Appearance::Dark);
        const SettingsDialog dialog(*m_preferences);
        QCOMPARE(named<QSpinBox>(dialog, u"Skip back by"_s)->value(), 7);
        QCOMPARE(named<QComboBox>(dialog, u"Appearance"_s)->currentText(), u"Dark"_s);
    }

    void aChangeCountsAtOnce()
    {
        const SettingsDialog dialog(*m_preferences);
        QTest::keyClick(named<QSpinBox>(dialog, u"Skip back by"_s), Qt::Key_Up);
        QCOMPARE(m_preferences->skipBack(), milliseconds(11s));
        QTest::keyClick(named<QSpinBox>(dialog, u"Skip forward by"_s), Qt::Key_Up);
        QCOMPARE(m_preferences->skipForward(), milliseconds(31s));
        QTest::keyClick(named<QSpinBox>(dialog, u"After a note, rewind by"_s), Qt::Key_Down);
        QCOMPARE(m_preferences->rewindAfterNote(), milliseconds(1s));
        QTest::keyClick(named<QComboBox>(dialog, u"Appearance"_s), Qt::Key_Down);
        QCOMPARE(m_preferences->appearance(), Preferences::Appearance::Light);
    }

    void anUnpluggedDeviceStaysChosen()
    {
        m_preferences->setOutputDevice("usb-headset");
        const SettingsDialog dialog(*m_preferences);
        const auto *device = named<QComboBox>(dialog, u"Output device"_s);
        QCOMPARE(device->currentData().toByteArray(), QByteArray("usb-headset"));
        QCOMPARE(m_preferences->outputDevice(), QByteArray("usb-headset"));
    }

    void theSystemMayChooseAgain()
    {
        m_preferences->setOutputDevice("usb-headset");
        const SettingsDialog dialog(*m_preferences);
        named<QComboBox>(dialog, u"Output device"_s)->setCurrentIndex(0);
        QCOMPARE(m_preferences->outputDevice(), QByteArray());
    }

private:
    template<typename Control>
    static Control *named(const QWidget &dialog, const QString &name)
    {
        for (auto *control : dialog.findChildren<Control *>()) {
            if (control->accessibleName() == name)
                return control;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
